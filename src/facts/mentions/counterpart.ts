import { demonymRegion } from './demonym.ts'
import { isMark, isWord, sameLine } from './name-word.ts'
import { newOffice, type Page, type Thing, typeOf } from './page.ts'
import { nameFrom } from './person-name.ts'
import type { Titled } from './person.ts'
import type { Token } from './token.ts'

/** "his Thai counterpart X" holds the same title elsewhere, "her predecessor, X" held it before. */
export function readCounterpart(page: Page, at: number, found: readonly Titled[]): Titled | null {
  const counterpart = isWord(page, at, 'counterpart')
  if (!counterpart && !isWord(page, at, 'predecessor', 'successor')) return null
  const name = nameFrom(page, isMark(page, at + 1, ',') ? at + 2 : at + 1)
  const peer = found.at(-1)
  const held = peer?.offices[0]
  if (name === null || peer === undefined || held === undefined || !sameLine(page, at, name.from)) return null
  if (name.to - name.from < 2 && isMark(page, at + 1, ',')) return null
  const { start, end } = page.tokens[at] as Token
  const of = counterpart ? ownerBefore(page, at) : held.of
  const office = newOffice({ start, end }, held.title, of, isWord(page, at, 'predecessor'))
  return { name, person: null, sphere: peer.sphere, offices: [office], ...(counterpart ? {} : { after: held }) }
}

function ownerBefore(page: Page, at: number): Thing | null {
  const region = demonymRegion(page, at - 1)
  if (region !== null) return region
  const owner = page.owner[at - 1] ?? (page.tokens[at - 1]?.kind === 'possessive' ? page.owner[at - 2] : null)
  if (owner != null && typeOf(owner) !== 'official') return owner.things[0] ?? null
  // "his counterpart from Osaka, X"
  return null
}
