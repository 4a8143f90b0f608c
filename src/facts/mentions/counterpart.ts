import { demonymRegion } from './demonym.ts'
import { isMark, isNameWord, isPlain, isWord, sameLine, titleAt } from './name-word.ts'
import { newOffice, type Page, sight, type Sighting, type Thing, thingNamed, typeOf } from './page.ts'
import { nameFrom } from './person-name.ts'
import type { Titled } from './person.ts'
import type { Token } from './token.ts'

/** "his Thai counterpart X" holds the same title elsewhere, "her predecessor, X" held it before. */
export function readCounterpart(page: Page, at: number, found: readonly Titled[]): Titled | null {
  const word = page.tokens[at]?.fold ?? ''
  if (!PEERS.has(word)) return null
  const counterpart = word === 'counterpart'
  const body = counterpart ? bodyAfter(page, at) : null
  const to = body === null ? at + 1 : body.to
  const name = nameFrom(page, isMark(page, to, ',') ? to + 1 : to)
  const peer = (counterpart ? undefined : heldBefore(page, at, found)) ?? found.at(-1)
  const held = peer?.offices[0]
  if (name === null || peer === undefined || held === undefined || !sameLine(page, at, name.from)) return null
  if (name.to - name.from < 2 && isMark(page, to, ',')) return null
  const { start, end } = page.tokens[at] as Token
  const of = body?.things[0] ?? (counterpart ? ownerBefore(page, at, peer.sphere === 'region') : held.of)
  const office = newOffice({ start, end }, held.title, of, isWord(page, at, 'predecessor'))
  return { name, person: null, sphere: peer.sphere, offices: [office], ...(counterpart ? {} : { after: held }) }
}

const PEERS = new Set(['counterpart', 'predecessor', 'successor'])

/** "his counterpart from Osaka, X", "her counterpart at the Ministry of Health, Dr X" */
function bodyAfter(page: Page, at: number): Sighting | null {
  if (!isWord(page, at + 1, 'from', 'at', 'of', 'in')) return null
  const owner = page.owner[isWord(page, at + 2, 'the') ? at + 3 : at + 2]
  return owner != null && typeOf(owner) !== 'official' && sameLine(page, at, owner.to - 1) ? owner : null
}

/** "The Governor criticised her predecessor": who holds the title that the sentence names. */
function heldBefore(page: Page, at: number, found: readonly Titled[]): Titled | undefined {
  for (let back = at - 1; back > at - 12 && sameLine(page, back, at); back--) {
    const title = page.owner[back] == null ? titleAt(page, back) : null
    if (title === null) continue
    const word = (page.tokens[title.end - 1] as Token).fold
    return found.findLast(({ offices }) => offices.some(({ words }) => words.at(-1) === word))
  }
  return undefined
}

function ownerBefore(page: Page, at: number, regional: boolean): Thing | null {
  const region = demonymRegion(page, at - 1)
  if (region !== null) return region
  const owner = page.owner[at - 1] ?? (page.tokens[at - 1]?.kind === 'possessive' ? page.owner[at - 2] : null)
  if (owner != null && typeOf(owner) !== 'official') return owner.things[0] ?? null
  const token = page.tokens[at - 1]
  if (!regional || owner != null || token === undefined || !isNameWord(page, at - 1) || isPlain(page, token))
    return null
  if (isNameWord(page, at - 2)) return null
  const place = thingNamed(page, 'region', token.text)
  sight(page, { from: at - 1, to: at }, [place])
  return place
}
