import type { Context } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import type { Coded, Item } from './coded.ts'
import { anyOf, fromLexicon } from './cues.ts'
import { groups } from './roles.ts'
import { matches } from '../../text/matches.ts'

/** A company's building in a place. */
export type Facility = { readonly owner: ReadingKey; readonly place: ReadingKey }

const PLACED =
  /(?: (?:[\w-]+ ){0,5}?|, )(?:in|at|near) (?:the )?(?:[a-z]+ (?:of|province|state|city) (?:of )?|[a-z]+ern )?(?=<R\d+>)/y
const MAKES =
  /\b(?:operates|operated|produces|manufactures|assembles|employs)\b(?:[^.;<]|<M\d+>){0,60}?\b(?:in|at) (?:the )?(?=<R\d+>)/g
const MAKES_AT = /./
const STANDS =
  /\b(?:operates?|operated|runs?|ran|has|have|had|opened|owns?|owned|built|completed|inaugurated|commissioned|existing|already|its|whose|sunk|established)\b/
/** What is to come stands nowhere yet. */
const TO_COME =
  /\b(?:will|would|plans?|planned|planning|intends?|to|could|may|announced|pledged|committed|promised|expects?|proposed|agreed|considering|studying|ruled out|cancel|cancelled|canceled|scrapped|withdrew|denied|declined|dropped|shelved|postponed|closed|left|not|interest|seek(?:s|ing)?|setting up|look(?:s|ing)|mull(?:s|ing))\b/

export function facilities(read: Coded, context: Context): Facility[] {
  const nouns = fromLexicon(context.knowledge.lexicons, 'facilities', 'words', (rows) =>
    anyOf(rows.map(([word = '']) => word)),
  )
  const { text } = read
  const found: Facility[] = []
  const add = (at: number, end: number, stands: RegExp) => {
    const place = read.items.find((item) => item.tag === 'R' && item.start === end)
    const owner = ownerBefore(read, at)
    if (place?.keys.length !== 1 || !owner) return
    const told = text.slice(owner.form === 'pronoun' ? Math.max(0, owner.start - 60) : owner.end, end)
    if (TO_COME.test(told) || !stands.test(text.slice(owner.end, end))) return
    if (countryAlone(place, context)) return
    found.push({ owner: owner.keys[0] as ReadingKey, place: place.keys[0] as ReadingKey })
  }
  for (const match of matches(text, nouns)) {
    PLACED.lastIndex = match.index + match[0].length
    const placed = PLACED.exec(text)
    if (placed) add(match.index, PLACED.lastIndex, STANDS)
  }
  for (const match of matches(text, MAKES)) add(match.index, match.index + match[0].length, MAKES_AT)
  return found
}

/** The company named last before a position; not one under a preposition that another does something to. */
function ownerBefore(read: Coded, at: number): Item | null {
  const group = groups(read).findLast(({ end, items }) => end <= at && items[0]?.tag === 'O')
  const item = group?.items.at(-1)
  if (!group || !item || item.keys.length !== 1 || at - item.end > 160) return null
  const between = read.text.slice(item.end, at)
  if (!item.keys[0]?.startsWith('company:') || /<O\d+>|[.;]|\b(?:said|because)\b.*<P|[”"]/.test(between)) return null
  return group.items.length > 1 && !/^,? (?:which|who)\b/.test(between) ? null : item
}

/** "a plant in India" says too little of where a company is. */
function countryAlone({ keys, folded }: Item, context: Context): boolean {
  const key = keys[0]
  return folded.length === 0 && key !== undefined && context.readings.get(key)?.level === 'country'
}
