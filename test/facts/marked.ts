import { fold } from '../../src/text/fold.ts'
import { articleId, type Article } from '../../src/feeds/article.ts'
import type {
  Context,
  DateMention,
  EntityReading,
  Finding,
  Knowledge,
  Mention,
  MoneyMention,
  OfficeReading,
  Rule,
  Sentence,
} from '../../src/facts/context.ts'
import type { EntityType, ReadingKey } from '../../src/facts/statement.ts'
import { testWorld } from '../support/world.ts'

const TYPES: Readonly<Record<string, EntityType>> = { P: 'official', R: 'region', C: 'company', I: 'institution' }
const MARK = /\{([PRCIDM]):([^{}]+)\}/g
const known: { knowledge?: Knowledge } = {}

/** The word lists and gazetteer the program reads with. */
export function knowledge(): Knowledge {
  return (known.knowledge ??= testWorld().knowledge)
}

/**
 * A context from sentences with marks, so that a rule can be tried without the reading of names:
 * `{P:Ana Sol@Bahia}` an official and what he is of, `{P:Ana Sol@Bahia/mayor}` with a title, `{P:he=Ana Sol}` another word for her, `{R:Bahia}` a region,
 * `{C:Acme}` a company, `{I:Port Authority}` an institution, `{D:2024-05-03=on May 3}` a date,
 * `{M:USD 20000000=USD 20 million}` money. A sentence that begins with `#` is the headline.
 */
export function marked(sentences: readonly string[], published = '2024-06-01'): Context {
  const readings = new Map<ReadingKey, EntityReading>()
  const made: Sentence[] = []
  let text = ''
  for (const [index, source] of sentences.entries()) {
    if (index > 0) text += ' '
    const start = text.length
    const found = { mentions: [] as Mention[], dates: [] as DateMention[], moneys: [] as MoneyMention[] }
    let at = 0
    const line = source.replace(/^#/, '')
    for (const match of line.matchAll(MARK)) {
      text += line.slice(at, match.index)
      at = match.index + match[0].length
      text += mark(match[1] ?? '', match[2] ?? '', text.length, found, readings)
    }
    text += line.slice(at)
    const kind = source.startsWith('#') ? 'headline' : 'body'
    made.push({ start, end: text.length, text: text.slice(start), paragraph: index, kind, ...found, speech: [] })
  }
  return {
    article: articleOf(text, published),
    voice: { region: null },
    knowledge: knowledge(),
    sentences: made,
    readings,
  }
}

export function articleOf(text: string, published: string | null = '2024-06-01', more: Partial<Article> = {}): Article {
  const key = `test:${text.slice(0, 40)}`
  const publishedAt = published === null ? null : `${published}T09:00:00Z`
  const base = {
    id: articleId(key),
    key,
    source: null,
    entryId: null,
    url: null,
    title: text.split('\n')[0] ?? '',
    publishedAt,
  }
  return { ...base, updatedAt: null, language: 'en', text, excerpt: false, contentHash: '', ...more }
}

type Found = { mentions: Mention[]; dates: DateMention[]; moneys: MoneyMention[] }

function mark(
  tag: string,
  body: string,
  start: number,
  found: Found,
  readings: Map<ReadingKey, EntityReading>,
): string {
  const [left = '', right] = body.split('=')
  if (tag === 'D' || tag === 'M') {
    const surface = right ?? left
    const span = { start, end: start + surface.length, surface }
    if (tag === 'D') found.dates.push({ ...span, date: left })
    else
      found.moneys.push({ ...span, amount: Number(left.split(' ')[1]), currency: left.split(' ')[0] ?? '', also: null })
    return surface
  }
  const surface = right === undefined ? (left.split('@')[0] ?? '') : left
  const names = (right ?? left).split('+')
  const keys = names.map((name) => read(TYPES[tag] as EntityType, name, start, surface, readings))
  found.mentions.push({
    start,
    end: start + surface.length,
    surface,
    keys,
    form: right === undefined ? 'name' : 'description',
  })
  return surface
}

function read(
  type: EntityType,
  body: string,
  start: number,
  surface: string,
  readings: Map<ReadingKey, EntityReading>,
): ReadingKey {
  const [name = '', whole] = body.split('@')
  const [body2, title = 'head'] = whole?.split('/') ?? []
  const key: ReadingKey = `${type}:${fold(name)}`
  const of = body2 === undefined ? null : keyOf(body2, readings)
  const office: OfficeReading[] = of === null ? [] : [{ title, of, former: false, start, end: start + surface.length }]
  const place = type === 'region' ? knowledge().gazetteer.byName.get(fold(name))?.[0] : undefined
  const code = place?.code ?? null
  const before = readings.get(key)
  readings.set(key, {
    kind: 'entity', key, type, name, aliases: [], code, level: place?.level ?? null, titleOnly: false, pseudonym: false,
    spans: [...(before?.spans ?? []), { start, end: start + surface.length }],
    offices: [...(before?.offices ?? []), ...office],
    region: type === 'region' ? null : type === 'official' ? null : (of ?? before?.region ?? null),
  }) // prettier-ignore
  return key
}

function keyOf(name: string, readings: Map<ReadingKey, EntityReading>): ReadingKey {
  const type: EntityType = /\b(?:Ministry|Authority|University|Agency|Chamber|Board)\b/.test(name)
    ? 'institution'
    : /\b(?:Corp|Motors|Inc)\b/.test(name)
      ? 'company'
      : 'region'
  const key: ReadingKey = `${type}:${fold(name)}`
  if (!readings.has(key)) read(type, name, -1, '', readings)
  return key
}

/** What a rule tells of marked sentences, one line per fact. */
export function told(rule: Rule, sentences: readonly string[], published?: string): string[] {
  const context = marked(sentences, published)
  return context.sentences.flatMap((sentence) => rule.read(sentence, context)).map((finding) => line(finding, context))
}

export function line(finding: Finding, { readings }: Context): string {
  const { claim, parts = [] } = finding
  const name = (key: ReadingKey | null) => (key === null ? '?' : (readings.get(key)?.name ?? key))
  const names = (keys: readonly ReadingKey[]) => keys.map(name).sort().join(' + ')
  switch (claim.kind) {
    case 'agreement': {
      const by = parts.flatMap((part) => (part.claim.kind === 'signature' ? [part.claim.official] : []))
      const echo = finding.echo ? ' (again)' : ''
      return `${claim.agreementKind} ${claim.status} ${names(claim.parties)} ${claim.date ?? '-'}${by.length > 0 ? ` by ${names(by)}` : ''}${echo}`
    }
    case 'meeting': {
      const side = (which: 'a' | 'b') =>
        names(
          parts.flatMap((part) =>
            part.claim.kind === 'attendance' && part.claim.side === which ? [part.claim.official] : [],
          ),
        )
      return `${claim.meetingKind} ${claim.status} ${side('a')} with ${side('b')} ${claim.date ?? '-'}`
    }
    case 'visit':
      return `visit ${claim.status} ${name(claim.official)} to ${name(claim.target)} ${claim.date ?? '-'}`
    case 'investment':
      return `${claim.status} ${names(claim.investors)} ${claim.currency ?? ''} ${claim.amount ?? '?'} in ${name(claim.destination)}`
    case 'location':
      return `${name(claim.entity)} ${claim.relation} ${name(claim.in)}`
    case 'total':
      return `total ${claim.metric} ${claim.value} ${claim.currency ?? ''}`.trim()
    case 'office':
      return `${name(claim.official)} ${claim.title} of ${name(claim.of)}${claim.former ? ' (former)' : ''}`
    case 'entity':
      return `${claim.type} ${claim.name}`
  }
}
