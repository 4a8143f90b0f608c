import { kinship } from './kinship.ts'
import { isMark, isWord } from './name-word.ts'
import { fitsLevel } from './office-level.ts'
import { isOrganisation, type Office, type Page, type Thing } from './page.ts'
import type { Titled } from './person.ts'
import type { Sphere } from './vocabulary.ts'

/** "It was signed by Mayor X and Governor Y": of the two parties that the sentence before names, in their order. */
export function ofSigners(page: Page, found: readonly Titled[], index: number, office: Office): Thing | null {
  const titled = found[index] as Titled
  const pair = SPHERES.get(titled.sphere)
  const place = placeInPair(page, found, index)
  if (pair === undefined || place === null) return null
  const line = page.lineOf[titled.name.from] as number
  const parties = partiesBefore(page, line, pair)
  const party = parties?.[place]
  if (party === undefined) return null
  const fits = titled.sphere !== 'region' || fitsLevel(party, office)
  return fits && kinship(page, titled, party) >= 0 ? party : null
}

const SPHERES = new Map<Sphere, 'region' | 'organisation'>([
  ['region', 'region'],
  ['ministry', 'region'],
  ['body', 'organisation'],
  ['corporate', 'organisation'],
])

/** Whether somebody is the first or the second of two who sign; null where not two do. */
function placeInPair(page: Page, found: readonly Titled[], index: number): 0 | 1 | null {
  const self = found[index] as Titled
  const line = page.lineOf[self.name.from]
  const near = found.slice(Math.max(0, index - 3), index + 4)
  const [a, b] = near.filter(({ name }) => page.lineOf[name.from] === line)
  if (a === undefined || b === undefined || !signs(page, a.name.from) || !joined(page, a.name.to, b.name.from))
    return null
  return self === a ? 0 : self === b ? 1 : null
}

function joined(page: Page, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isWord(page, at, 'and')) return to - from < 14
  return false
}

/** "was signed by", "Signatories were", before the first of them. */
function signs(page: Page, name: number): boolean {
  for (let at = name - 1; at > name - 12 && page.lineOf[at] === page.lineOf[name]; at--)
    if (isWord(page, at, 'signed', 'inked', 'initialled', 'signatories') || isMark(page, at, ';')) return !isMark(page, at, ';') // prettier-ignore
  return false
}

/** A sentence of more words names more than two parties, and is not to be walked again for everybody who signs. */
const LONGEST = 300

function partiesBefore(page: Page, line: number, kind: 'region' | 'organisation'): readonly Thing[] | null {
  for (let back = line - 1; back >= Math.max(0, line - 2); back--) {
    const { from, to, kind: part } = page.lines[back] ?? { from: 0, to: 0, kind: 'furniture' }
    if (part !== 'body' || to - from > LONGEST) return null
    const things = new Set<Thing>()
    let signing = false
    for (let at = from; at < to; at++) {
      signing ||= isWord(page, at, 'signed', 'inked', 'concluded', 'entered', 'memorandum', 'mou', 'agreement', 'pact')
      const owner = page.owner[at]
      const [thing] = owner?.things ?? []
      if (thing !== undefined && (kind === 'region' ? thing.type === 'region' : isOrganisation(owner)))
        things.add(thing)
    }
    if (signing && things.size > 0) return things.size === 2 ? [...things] : null
  }
  return null
}
