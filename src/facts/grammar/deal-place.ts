import type { Context, Sentence } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import { coded, type Coded, type Item } from './coded.ts'
import type { Deal } from './deal-verb.ts'
import { codesAbove } from './within.ts'
import { clauseEnd, groups, type Group } from './roles.ts'

/** Where the money goes: "in Ohio", "into its Munich plant", the signing region, else the region that speaks. */
export function dealPlace(
  { investor, money, at }: Deal,
  read: Coded,
  sentence: Sentence,
  context: Context,
): ReadingKey | null {
  const { text, items } = read
  const end = nextSum(read, money) ?? clauseEnd(text, Math.max(at, money?.end ?? at))
  const places = groups(read).filter(
    ({ items: [first], end }) => first?.tag === 'R' && !/^-[a-z]/.test(text.slice(end)),
  )
  const behind = places.filter(({ start }) => start >= (money?.end ?? at) && start < end)
  const around = places.filter(({ start }) => start > at && start < end)
  const into = (list: readonly Group[]) =>
    list.find(({ under }) => /^(?:in|into|at|to|near|for|across|within)$/.test(under ?? ''))
  const named =
    into(behind) ??
    into(
      places.filter(({ start }) => nextSum(read, money) !== null && start > at && !/[;.] /.test(text.slice(at, start))),
    ) ??
    into(around) ??
    around.find((group) => isSite(text, group))
  if (named?.items[0]) return named.items[0].keys[0] ?? null
  const body = items.find(({ tag, start }) => tag === 'O' && start > (money?.start ?? at) && start < end)
  // "Dubai-based Acme": where an investor is at home, not where its money goes.
  const behindIt = (place: Item) => place.span.start > (body?.span.start ?? 0)
  const isInvestor = body?.keys.some((key) => investor.keys.includes(key)) ?? false
  const folded = body?.folded.find((item) => item.tag === 'R' && (!isInvestor || behindIt(item)))
  if (folded) return folded.keys[0] ?? null
  if (/\bthere\b/.test(text.slice(at, end)))
    return places.findLast(({ start }) => start < at)?.items.at(-1)?.keys[0] ?? null
  // "a plant in Ohio, in which X will invest"
  const held = places.findLast((group) => group.start < at && into([group]) !== undefined)
  if (held && /^, (?:in which|where)\b/.test(text.slice(held.end))) return held.items.at(-1)?.keys[0] ?? null
  const parted = money && /^ (?:[\w-]+ ){0,3}between (?:the )?(<R\d+>) and\b/.exec(text.slice(money.end))
  if (parted) return items.find(({ code }) => code === parted[1])?.keys[0] ?? null
  const chosen = CHOSEN.exec(text.slice(0, money?.start ?? at))
  if (chosen) return items.find(({ code }) => code === chosen[1])?.keys[0] ?? null
  const signed = signingRegion(text, places, at) ?? siteBefore(investor.keys, sentence, context)
  if (signed) return signed
  return headlineRegion(context) ?? voiceRegion(context)
}

/** "X has chosen Lyon for its new M plant" */
const CHOSEN = /\b(?:chosen|chose|selected|picked) (?:the \w+ of )?(<R\d+>)(?: (?:as|for)\b[^;.]{0,60})? $/

function isSite(text: string, { end }: Group): boolean {
  return /^ (?:[\w-]+ )?(?:plant|factory|site|campus|facility|fab|complex|operations?)\b/.test(text.slice(end))
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

/** "X will build a plant in Ohio. It will invest M." */
function siteBefore(investors: readonly ReadingKey[], sentence: Sentence, context: Context): ReadingKey | null {
  const earlier = context.sentences[context.sentences.indexOf(sentence) - 1]
  if (earlier?.kind !== 'body') return null
  const told = coded(earlier, context)
  if (!told.items.some(({ keys }) => keys.some((key) => investors.includes(key)))) return null
  const site = groups(told).find(
    ({ under, items: [first] }) => first?.tag === 'R' && /^(?:in|at|into)$/.test(under ?? ''),
  )
  return site?.items[0]?.keys[0] ?? null
}

/** "Penang lands RM 2.9 billion": where a country's press speaks, the place its headline names. */
function headlineRegion(context: Context): ReadingKey | null {
  const { voice, readings, sentences } = context
  if (voice.region !== null && voice.region.length > 2) return null
  const [headline] = sentences
  const keys = headline?.kind === 'headline' ? headline.mentions.flatMap((mention) => mention.keys) : []
  const places = keys.filter(
    (key) =>
      key.startsWith('region:') &&
      readings.get(key)?.level !== 'country' &&
      (voice.region === null || codesAbove(key, context).includes(voice.region)),
  )
  return places[0] ?? null
}

/** Who speaks of investments without a place speaks of its own. */
function voiceRegion({ voice, readings }: Context): ReadingKey | null {
  if (voice.region === null) return null
  for (const [key, { code }] of readings) if (code === voice.region) return key
  return null
}
