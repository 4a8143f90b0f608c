import { isWord, sameLine } from './name-word.ts'
import { type Office, type Page, type Thing, typeOf } from './page.ts'
import type { Titled } from './person.ts'

/** Countries somebody is not of, by what the sentence says of him: those he visits, and that of the foreigner he meets. */
export function foreignTo(
  page: Page,
  found: readonly Titled[],
  index: number,
  stated: ReadonlySet<Office>,
): ReadonlySet<Thing> {
  const titled = found[index] as Titled
  const foreign = new Set<Thing>()
  const goal = destination(page, titled)
  if (goal !== null) foreign.add(goal)
  const [before, after] = [found[index - 1], found[index + 1]]
  for (const [first, second, other] of [
    [before, titled, before],
    [titled, after, after],
  ]) {
    if (first === undefined || second === undefined || other === undefined || !meet(page, first, second)) continue
    for (const office of other.offices)
      if (office.of?.level === 'country' && (stated.has(office) || isPeer(titled, office))) foreign.add(office.of)
  }
  return foreign
}

/** Two foreign ministers who meet are of two countries. */
function isPeer({ offices }: Titled, { words }: Office): boolean {
  return words.includes('foreign') && offices.some((office) => office.words.includes('foreign'))
}

/** "X, who is on an official visit to Chile", "X arrived in Chile". */
function destination(page: Page, { name }: Titled): Thing | null {
  for (let at = name.to; at < name.to + 14 && sameLine(page, name.to - 1, at); at++) {
    if (typeOf(page.owner[at]) === 'official') return null
    const goes =
      isWord(page, at, 'visited', 'visiting') ||
      (isWord(page, at, 'to') && isWord(page, at - 1, 'visit', 'trip', 'travelled', 'traveled', 'flew')) ||
      (isWord(page, at, 'in') && isWord(page, at - 1, 'arrived', 'landed'))
    const place = goes ? page.owner[isWord(page, at + 1, 'the') ? at + 2 : at + 1]?.things[0] : undefined
    if (place?.level === 'country') return place
  }
  return null
}

const MET = [
  'met',
  'meets',
  'called',
  'calls',
  'received',
  'receives',
  'hosted',
  'welcomed',
  'greeted',
  'meeting',
  'meetings',
  'consultations',
  'talks',
  'discussions',
]

/** Whether the words between two names say that one meets the other. */
function meet(page: Page, { name }: Titled, { name: other }: Titled): boolean {
  if (!sameLine(page, name.from, other.from) || other.from - name.to > 24) return false
  for (let at = name.to; at < name.to + 14 && at < other.from; at++) if (isWord(page, at, ...MET)) return true
  return false
}
