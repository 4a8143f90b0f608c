import { foldName } from './fold-name.ts'
import type { EntityReading } from '../context.ts'
import type { ReadingKey, Span } from '../statement.ts'
import { type Page, sightings, type Thing } from './page.ts'
import type { Token } from './token.ts'

/** Things as the rules see them, by reading key; those that no token names are kept only where an office is of them. */
export function toReadings(page: Page): {
  readings: Map<ReadingKey, EntityReading>
  keyOf: ReadonlyMap<Thing, ReadingKey>
} {
  const spans = spansByThing(page)
  for (const thing of page.things) if (thing.type !== 'official') thing.name = fullest(thing)
  const things = page.things.filter((thing) => spans.has(thing))
  const implied = new Set<Thing>()
  const imply = (thing: Thing | null) => thing !== null && !spans.has(thing) && implied.add(thing)
  for (const { offices, region } of things) for (const one of [...offices.map(({ of }) => of), region]) imply(one)
  const keyOf = new Map<Thing, ReadingKey>()
  const taken = new Set<ReadingKey>()
  for (const thing of [...things, ...implied]) {
    const key: ReadingKey = `${thing.type}:${foldName(thing.name)}`
    const free = taken.has(key) ? (`${key} ${taken.size}` as ReadingKey) : key
    taken.add(free)
    keyOf.set(thing, free)
  }
  const readings = new Map<ReadingKey, EntityReading>()
  for (const [thing, key] of keyOf)
    readings.set(key, reading(page, thing, { key, spans: spans.get(thing) ?? [], keyOf }))
  return { readings, keyOf }
}

/** The longest spelling, the first of equals; the others stay its forms. */
function fullest(thing: Thing): string {
  let best = thing.name
  for (const form of thing.forms.values())
    if (form.length > best.length && !(thing.type === 'region' && / State$/.test(form))) best = form
  return thing.type === 'region' && SHOUTED.test(best)
    ? best.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : best
}

/** "CAPE TOWN –": as datelines and headlines write places. */
const SHOUTED = /^\p{Lu}{4,}(?: \p{Lu}{2,})*$/u

type Keyed = {
  readonly key: ReadingKey
  readonly spans: readonly Span[]
  readonly keyOf: ReadonlyMap<Thing, ReadingKey>
}

function reading(page: Page, thing: Thing, { key, spans, keyOf }: Keyed): EntityReading {
  return {
    kind: 'entity',
    key,
    type: thing.type,
    name: thing.name,
    aliases: aliasesOf(page, thing),
    code: thing.code,
    level: thing.level,
    titleOnly: thing.titleOnly,
    pseudonym: thing.pseudonym,
    spans,
    offices: thing.offices.map(({ start, end, title, of, former }) => ({
      start,
      end,
      title,
      of: of === null ? null : (keyOf.get(of) ?? null),
      former,
      nation: of?.type === 'region' && !keyOf.has(of) ? of.code : null,
    })),
    region: thing.region === null ? null : (keyOf.get(thing.region) ?? null),
  }
}

/** The other spellings in order of appearance; those of well-known bodies that the text does not use come last. */
function aliasesOf(page: Page, thing: Thing): string[] {
  const others = [...thing.forms.values()].filter((form) => form !== thing.name)
  if (others.length < 2) return others
  const place = new Map(others.map((form) => [form, page.text.indexOf(form)]))
  const rank = (form: string) => (place.get(form) as number) >>> 0
  return others.sort((a, b) => rank(a) - rank(b))
}

/** Where each thing is named, the place with the fullest name first. */
function spansByThing(page: Page): Map<Thing, Span[]> {
  const spans = new Map<Thing, Span[]>()
  for (const { from, to, things, form } of sightings(page)) {
    const [thing] = things
    if (form !== 'name' || thing === undefined) continue
    const span = { start: (page.tokens[from] as Token).start, end: (page.tokens[to - 1] as Token).end }
    const list = spans.get(thing)
    if (list === undefined) spans.set(thing, [span])
    else list.push(span)
  }
  for (const list of spans.values()) {
    const fullest = list.reduce((best, span) => (span.end - span.start > best.end - best.start ? span : best))
    list.splice(list.indexOf(fullest), 1)
    list.unshift(fullest)
  }
  return spans
}
