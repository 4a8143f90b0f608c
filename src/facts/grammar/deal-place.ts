import type { Context } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import type { Coded, Item } from './coded.ts'
import { clauseEnd, groups, type Group } from './roles.ts'

/** Where the money goes: "in Ohio", "into its Munich plant", the signing region, else the region that speaks. */
export function dealPlace(read: Coded, at: number, money: Item | null, context: Context): ReadingKey | null {
  const { text, items } = read
  const end = nextSum(read, money) ?? clauseEnd(text, Math.max(at, money?.end ?? at))
  const places = groups(read).filter(
    ({ items: [first], end }) => first?.tag === 'R' && !/^-[a-z]/.test(text.slice(end)),
  )
  const behind = places.filter(({ start }) => start >= (money?.end ?? at) && start < end)
  const around = places.filter(({ start }) => start > at && start < end)
  const into = (list: readonly Group[]) =>
    list.find(({ under }) => /^(?:in|into|at|to|near|for|across|within)$/.test(under ?? ''))
  const named = into(behind) ?? into(around) ?? around.find((group) => isSite(text, group))
  if (named?.items[0]) return named.items[0].keys[0] ?? null
  const folded = items
    .find(({ tag, start }) => tag === 'O' && start > (money?.start ?? at) && start < end)
    ?.folded.find(({ tag }) => tag === 'R')
  if (folded) return folded.keys[0] ?? null
  if (/\bthere\b/.test(text.slice(at, end)))
    return places.findLast(({ start }) => start < at)?.items.at(-1)?.keys[0] ?? null
  return signingRegion(text, places, at) ?? headlineRegion(context) ?? voiceRegion(context)
}

function isSite(text: string, { end }: Group): boolean {
  return /^(?:'s)? (?:[\w-]+ )?(?:plant|factory|site|campus|facility|fab|complex|operations?)\b/.test(text.slice(end))
}

/** Of two sums each has its own place. */
function nextSum({ items }: Coded, money: Item | null): number | null {
  return (money && items.find(({ tag, start }) => tag === 'M' && start > money.start)?.start) ?? null
}

/** "Ohio and Mentor signed an MOU with Acme on a $5 million plant" */
function signingRegion(text: string, places: readonly Group[], at: number): ReadingKey | null {
  const signer = places.findLast(({ start, under }) => start < at && under === null)
  return signer && /\b(?:sign|ink|conclud|seal)/.test(text.slice(signer.end, at))
    ? (signer.items.at(-1)?.keys[0] ?? null)
    : null
}

/** "Penang lands RM 2.9 billion": where a country's press speaks, the place its headline names. */
function headlineRegion({ voice, readings, sentences }: Context): ReadingKey | null {
  if (voice.region !== null && voice.region.length > 2) return null
  const keys = sentences[0]?.mentions.flatMap((mention) => mention.keys) ?? []
  const places = keys.filter((key) => key.startsWith('region:') && readings.get(key)?.level !== 'country')
  return places[0] ?? null
}

/** Who speaks of investments without a place speaks of its own. */
function voiceRegion({ voice, readings }: Context): ReadingKey | null {
  if (voice.region === null) return null
  for (const [key, { code }] of readings) if (code === voice.region) return key
  return null
}
