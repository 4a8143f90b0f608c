import { demonymRegion } from './demonym.ts'
import { isMark, isNameWord, isPlain, isWord, sameLine, titleAt } from './name-word.ts'
import { newOffice, type Page, sight, type Thing, thingNamed, typeOf } from './page.ts'
import { nameFrom } from './person-name.ts'
import type { Titled } from './person.ts'
import type { Token } from './token.ts'

/** "his Thai counterpart X" holds the same title elsewhere, "her predecessor, X" held it before. */
export function readCounterpart(page: Page, at: number, found: readonly Titled[]): Titled | null {
  const counterpart = isWord(page, at, 'counterpart')
  if (!counterpart && !isWord(page, at, 'predecessor', 'successor')) return null
  const name = nameFrom(page, isMark(page, at + 1, ',') ? at + 2 : at + 1)
  const peer = (counterpart ? undefined : heldBefore(page, at, found)) ?? found.at(-1)
  const held = peer?.offices[0]
  if (name === null || peer === undefined || held === undefined || !sameLine(page, at, name.from)) return null
  if (name.to - name.from < 2 && isMark(page, at + 1, ',')) return null
  const { start, end } = page.tokens[at] as Token
  const of = counterpart ? ownerBefore(page, at, peer.sphere === 'region') : held.of
  const office = newOffice({ start, end }, held.title, of, isWord(page, at, 'predecessor'))
  return { name, person: null, sphere: peer.sphere, offices: [office], ...(counterpart ? {} : { after: held }) }
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
