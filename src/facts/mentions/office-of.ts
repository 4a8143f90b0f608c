import { foldName } from './fold-name.ts'
import { foreignTo } from './foreign-to.ts'
import { homeCountries } from './home-country.ts'
import { isWord, sameLine } from './name-word.ts'
import { ofSigners } from './office-signers.ts'
import { knownRegion } from './known-region.ts'
import { note, holdersByTitle, ofArticle, takenFrom } from './office-article.ts'
import { isChief } from './office-level.ts'
import { colleague, type Named, ofSentence, titleStart } from './office-sentence.ts'
import { type Office, type Page, sightings, type Thing, typeOf } from './page.ts'
import type { Sphere } from './vocabulary.ts'
import type { Titled } from './person.ts'

/** Says of what each office is, where the words beside it do not: by other mentions, the sentence, the publisher, the article. */
export function inferOffices(page: Page): void {
  const found: readonly Titled[] = page.titled
  const stated = new Set(found.flatMap(({ offices }) => offices.filter(({ of }) => of !== null)))
  fromOtherMentions(found)
  let before: Named | null = null
  for (const titled of found) {
    for (const office of titled.offices) {
      const near =
        before !== null && before.titled !== titled && sameLine(page, before.titled.name.from, titled.name.from)
          ? before
          : null
      office.of ??= titled.after?.of ?? ofSentence(page, titled, office, near)
      if (office.of !== null) before = { titled, office }
      if (office.of !== null) tellPerson(titled, office)
    }
    shareCountry(titled)
  }
  fromOtherMentions(found)
  const home = homeCountries(page)
  const own = page.voice === null ? null : ownRegion(page, page.voice)
  const regions = sightings(page).filter((sighting) => typeOf(sighting) === 'region')
  const holders = holdersByTitle(page)
  // A headline leaves out what the article says.
  const inHeadline = ({ name }: Titled) => page.lines[page.lineOf[name.from] as number]?.kind === 'headline'
  const order = [...found.entries()]
  // What a governor governs tells of what his ministers are: chiefs come first.
  const rank = (titled: Titled) => (inHeadline(titled) ? 2 : titled.sphere === 'region' ? 0 : 1)
  for (const [index, titled] of order.toSorted(([, a], [, b]) => rank(a) - rank(b))) {
    fromOtherMentions([titled])
    for (const office of titled.offices) {
      if (office.of !== null) continue
      const taken = new Set([...takenFrom(holders, titled, office), ...foreignTo(page, found, index, stated)])
      office.of =
        titled.after?.of ??
        besideChief(page, titled, office, found[index - 1]) ??
        ofSigners(page, found, index, office) ??
        servedBy(page, titled, office) ??
        ofArticle(page, { titled, office, own, home, taken, regions, holders })
      if (office.of !== null && titled.person !== null) note(holders, titled.person, office)
    }
  }
  for (const titled of found) fromOtherMentions([titled])
  for (const thing of page.things) if (thing.type === 'official') thing.offices = withoutEchoes(page, thing.offices)
}

/** The publisher's region; a state or province speaks of its governor without ever naming itself. */
function ownRegion(page: Page, voice: string): Thing | null {
  const place = page.vocabulary.placeByCode.get(voice)
  const named = page.things.find((thing) => thing.type === 'region' && thing.code === voice) ?? null
  return named ?? (place === undefined || place.level === 'country' ? null : knownRegion(page, place, place.name))
}

/** "Gov. X and Lt. Gov. Y", where only the article tells of what X is. */
function besideChief(page: Page, titled: Titled, office: Office, last: Titled | undefined): Thing | null {
  const chief = last?.offices[0]
  if (last === undefined || chief === undefined || !ONE_HOUSE.has(titled.sphere) || isChief(office.words)) return null
  if (!sameLine(page, last.name.from, titled.name.from)) return null
  return colleague(page, titleStart(page, titled.name.from, office), { titled: last, office: chief })
}

/** "His economy minister, X": of what the first one of the sentence before governs. */
function servedBy(page: Page, titled: Titled, office: Office): Thing | null {
  const own = titleStart(page, titled.name.from, office)
  if (titled.sphere !== 'ministry' || !isWord(page, own - 1, 'his', 'her')) return null
  const before = page.lines[(page.lineOf[own] as number) - 1]
  if (before?.kind !== 'body') return null
  for (let at = before.from; at < before.to; at++) {
    const [thing] = page.owner[at]?.things ?? []
    if (thing?.type === 'official')
      return thing.offices.find(({ of, former }) => !former && of?.type === 'region')?.of ?? null
  }
  return null
}

const ONE_HOUSE = new Set<Sphere>(['region', 'ministry'])

/** "Deputy Prime Minister and Minister of Commerce, represented Laos": both are of it. */
function shareCountry(titled: Titled): void {
  const { offices, sphere } = titled
  if (offices.length < 2 || (sphere !== 'ministry' && sphere !== 'country')) return
  const country = offices.find(({ of }) => of?.type === 'region')?.of ?? null
  for (const office of offices)
    if (office.of === null && country !== null && office.words.includes('minister')) {
      office.of = country
      tellPerson(titled, office)
    }
}

/** What a later mention says is said of the first one too. */
function tellPerson({ person }: Titled, office: Office): void {
  const same = person?.offices.find(
    (known) => known.of === null && known.former === office.former && known.words.join(' ') === office.words.join(' '),
  )
  if (same !== undefined) same.of = office.of
}

/** "Governor X" beside "Arizona Governor X" is of Arizona too. */
function fromOtherMentions(found: readonly Titled[]): void {
  for (const { person, offices } of found) {
    if (person === null) continue
    for (const office of offices)
      office.of ??=
        person.offices.find((known) => known.of !== null && known.former === office.former && related(known, office))
          ?.of ?? null
  }
}

function related(known: Office, office: Office): boolean {
  const a = words(known)
  const b = words(office)
  return (
    b.every((word) => a.includes(word)) ||
    a.every((word) => b.includes(word)) ||
    (a.at(-1) === b.at(-1) && a.at(-1) === 'minister')
  )
}

function words(office: Office): readonly string[] {
  return office.words
}

/** Each office once: of two that say the same, the one that says more. */
function withoutEchoes(page: Page, offices: readonly Office[]): Office[] {
  const kept: Office[] = []
  for (const office of [...offices].sort(
    (a, b) => words(b).length - words(a).length || b.title.length - a.title.length,
  )) {
    if (office.of === null && page.vocabulary.signs.vagueTitles.has(foldName(office.title))) continue
    const echo = kept.some(
      (other) =>
        (other.of === office.of || office.of === null) &&
        other.former === office.former &&
        words(office).every((word) => words(other).includes(word)),
    )
    if (!echo) kept.push(office)
  }
  return kept.sort((a, b) => a.start - b.start)
}
