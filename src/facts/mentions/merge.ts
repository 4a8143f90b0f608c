import { distance } from 'fastest-levenshtein'
import { foldName } from './fold-name.ts'
import { addForm, type Page, type Sighting, sightings, type Thing } from './page.ts'

/** Makes one of organisations whose names differ by a slip, a blank, a leading "Korea" or a trailing "of Sri Lanka". */
export function mergeVariants(page: Page): void {
  const named = new Set(sightings(page).flatMap(({ things }) => things))
  const into = new Map<Thing, Thing>()
  const blocks = new Map<string, Thing[]>()
  for (const thing of page.things) {
    if (!named.has(thing) || (thing.type !== 'company' && thing.type !== 'institution')) continue
    const key = blockOf(page, thing)
    const block = blocks.get(key) ?? []
    const earlier = block.length > MOST_COMPARED ? undefined : block.find((other) => same(page, other, thing))
    if (earlier === undefined) blocks.set(key, [...block, thing])
    else into.set(thing, earlier)
  }
  for (const [thing, kept] of [...shortened(named), ...aliased(page, named), ...bracketed(page), ...reordered(named)])
    if (!into.has(thing) && !into.has(kept)) into.set(thing, kept)
  if (into.size === 0) return
  for (const [thing, kept] of into) {
    for (const form of thing.forms.values()) addForm(page, kept, form)
    kept.region ??= thing.region
  }
  const replaced = new Map<Sighting, Sighting>()
  for (const [at, owner] of page.owner.entries()) {
    if (owner === null || !owner.things.some((thing) => into.has(thing))) continue
    const renewed = replaced.get(owner) ?? { ...owner, things: owner.things.map((thing) => into.get(thing) ?? thing) }
    replaced.set(owner, renewed)
    page.owner[at] = renewed
  }
  for (const person of page.things)
    for (const office of person.offices) office.of = office.of === null ? null : (into.get(office.of) ?? office.of)
}

const MOST_COMPARED = 40

/** "the Senate" after "the U.S. Senate", "Mitsui" after "Mitsui & Co.": names shorter than the one that came first. */
function* shortened(named: ReadonlySet<Thing>): Generator<[Thing, Thing]> {
  const earlier = new Map<string, Thing | null>()
  for (const thing of named) {
    if (thing.type !== 'company' && thing.type !== 'institution') continue
    const words = foldName(thing.name).split(' ')
    const kept = earlier.get(`${thing.type} ${words.join(' ')}`)
    if (kept) yield [thing, kept]
    const rests = thing.type === 'company' ? [words.slice(0, -1), words.slice(0, -2)] : [words.slice(1), words.slice(2)]
    for (const rest of rests) {
      const key = `${thing.type} ${rest.join(' ')}`
      if (rest.length > 0) earlier.set(key, earlier.has(key) ? null : thing)
    }
  }
}

/** "P&G", known by itself, and "Procter & Gamble (P&G)". */
function* aliased(page: Page, named: ReadonlySet<Thing>): Generator<[Thing, Thing]> {
  for (const kept of named)
    for (const form of kept.type === 'company' || kept.type === 'institution' ? kept.forms.values() : []) {
      const other = form === kept.name ? undefined : page.byForm.get(`${kept.type} ${foldName(form)}`)
      if (other !== undefined && other !== kept && named.has(other) && !other.pseudonym) yield [other, kept]
    }
}

/** "Bavarian Industry Association" and "Industry Association of Bavaria": the same words in another order. */
function* reordered(named: ReadonlySet<Thing>): Generator<[Thing, Thing]> {
  const earlier = new Map<string, Thing>()
  for (const thing of named) {
    if (thing.type !== 'institution') continue
    const words = foldName(thing.name).split(' ')
    const key = words.filter((word) => !/^(?:of|the|for|in)$/.test(word)).sort().join(' ') // prettier-ignore
    const kept = earlier.get(key)
    if (kept === undefined) earlier.set(key, thing)
    else if (words.length > 2) yield [thing, kept]
  }
}

/** "Bandung Institute of Technology (Institut Teknologi Bandung)": a name in another language. */
function* bracketed(page: Page): Generator<[Thing, Thing]> {
  for (const { from, to, things } of sightings(page)) {
    if (page.tokens[from - 1]?.text !== '(' || page.tokens[to]?.text !== ')') continue
    const [kept, other] = [page.owner[from - 2]?.things[0], things[0]]
    if (kept?.type !== 'institution' || other?.type !== 'institution' || kept === other) continue
    if (!UNIT.test(other.name) && other.name.includes(' ')) yield [other, kept]
  }
}

const UNIT = /\b(?:department|division|section|unit|office|bureau|faculty|school|committee|council|cent(?:er|re))\b/i

/** Only names of one block are compared: institutions of one bare name, companies of like length. */
function blockOf(page: Page, { type, name }: Thing): string {
  return type === 'institution' ? `i ${bareName(page, name)}` : `c ${formless(name).replaceAll(' ', '').slice(-4)}`
}

function same(page: Page, a: Thing, b: Thing): boolean {
  if (a.type !== b.type || a.pseudonym || b.pseudonym) return false
  const [x, y] = [realmless(a.name), realmless(b.name)]
  if (a.type === 'institution')
    return (
      bareName(page, a.name) === bareName(page, b.name) &&
      (x.startsWith(y) || y.startsWith(x) || x.endsWith(y) || y.endsWith(x))
    )
  const [tight, other] = [x.replaceAll(' ', ''), y.replaceAll(' ', '')]
  return (
    tight === other ||
    formless(a.name) === formless(b.name) ||
    (Math.abs(tight.length - other.length) < 2 &&
      Math.min(tight.length, other.length) > 7 &&
      !/\d/.test(tight) &&
      distance(tight, other) === 1)
  )
}

/** "Acme Co." is "Acme". */
function formless(name: string): string {
  return foldName(name).replace(/(?: (?:co|ltd|inc|corp|corporation|plc|ag|gmbh|llc|sa|kft|limited|pvt))+$/, '')
}

/** "of the Republic of Kenya" is "of Kenya". */
function realmless(name: string): string {
  return foldName(name).replace(/ of (?:the )?(?:republic|kingdom|state|commonwealth) of (?=[^ ]+$)/, ' of ')
}

/** Without the place at its end or its beginning. */
function bareName(page: Page, name: string): string {
  const folded = realmless(name)
  const cut = folded.match(/^(.*?) (?:of|in) ((?:the )?[^ ]+(?: [^ ]+){0,2})$/)
  const bare =
    cut !== null &&
    page.vocabulary.places.has((cut[2] as string).replace(/^the /, '').split(' ')[0] as string) &&
    (cut[1] as string).includes(' ')
      ? (cut[1] as string)
      : folded
  return bare
}
