/** A graph of 100,000 nodes, the same for the same seed; how often a thing is tied to others falls off as Zipf says. */
export type Generated = {
  readonly nodes: Readonly<Record<string, readonly Row[]>>
  /** By `From TYPE To`. */
  readonly relationships: Readonly<Record<string, readonly Tie[]>>
}
export type Row = Readonly<Record<string, string | number | boolean | readonly string[] | null>>
export type Tie = { readonly from: string; readonly to: string; readonly properties: Row }

const SIZES = {
  Official: 20_000,
  Region: 2_000,
  Company: 8_000,
  Institution: 4_000,
  Agreement: 20_000,
  Meeting: 10_000,
  Investment: 6_000,
  Article: 10_000,
  Statement: 20_000,
} as const

export function generateGraph(seed: number): Generated {
  const random = createRandom(seed)
  const pick = (count: number): number => Math.floor(random() * count)
  const officials = zipf(SIZES.Official, 1.2, random)
  const regions = zipf(SIZES.Region, 1, random)
  const companies = zipf(SIZES.Company, 1, random)
  const institutions = zipf(SIZES.Institution, 1, random)
  const anyParty = (): string => {
    const kind = random()
    return kind < 0.7 ? `region:${regions()}` : kind < 0.9 ? `company:${companies()}` : `institution:${institutions()}`
  }
  const day = (): string => new Date(Date.UTC(2000, 0, 1 + pick(9_500))).toISOString().slice(0, 10)
  const attested = (): Row => ({
    articles: 1 + pick(4),
    publishers: 1 + pick(2),
    quote: `The words of ${pick(1e6)} as they stand in an article of some length.`,
    articleId: `article:${pick(SIZES.Article)}`,
  })
  const dated = (): Row => {
    const date = day()
    return { date, dateMin: date, dateMax: date }
  }
  const rows = (label: keyof typeof SIZES, more: (index: number) => Row): readonly Row[] =>
    Array.from({ length: SIZES[label] }, (_, index) => ({ id: `${label.toLowerCase()}:${index}`, ...more(index) }))
  const named = (label: string, index: number): Row => ({
    name: `${label} ${SYLLABLES[pick(SYLLABLES.length)]}${SYLLABLES[pick(SYLLABLES.length)]} ${index}`,
    aliases: index % 3 === 0 ? [`${label[0]}. ${index}`] : [],
    ...attested(),
  })

  const nodes = {
    Official: rows('Official', (index) => named('Official', index)),
    Region: rows('Region', (index) => ({
      ...named('Region', index),
      level: 'province',
      source: 'gazetteer',
      iso: `X-${index}`,
    })),
    Company: rows('Company', (index) => ({ ...named('Company', index), pseudonym: false })),
    Institution: rows('Institution', (index) => ({ ...named('Institution', index), pseudonym: false })),
    Agreement: rows('Agreement', (index) => ({
      ...attested(),
      ...dated(),
      name: `Agreement ${index}`,
      kind: KINDS[pick(KINDS.length)] ?? 'MOU',
      status: 'signed',
      fields: ['Trade'],
    })),
    Meeting: rows('Meeting', (index) => ({
      ...attested(),
      ...dated(),
      name: `Meeting ${index}`,
      kind: 'MEETING',
      status: 'held',
    })),
    Investment: rows('Investment', (index) => ({
      ...attested(),
      ...dated(),
      name: `Investment ${index}`,
      amount: pick(1e9),
      currency: 'USD',
      status: 'committed',
    })),
    Article: rows('Article', (index) => ({
      key: `a${index}`,
      title: `Article ${index}`,
      url: `https://news.example/${index}`,
      publishedAt: `${day()}T09:00:00Z`,
      language: 'en',
      excerpt: false,
      sourceId: 'source:0',
      text: `Article ${index}`,
    })),
    Statement: rows('Statement', (index) => ({
      kind: 'agreement',
      quote: `Quotation ${index}`,
      start: 0,
      end: 9,
      rule: 'bench',
      confidence: 0.9,
      factId: `agreement:${pick(SIZES.Agreement)}`,
    })),
  }

  let facts = 0
  const tie = (from: string, to: string, properties: Row = {}): Tie => ({
    from,
    to,
    properties: { factId: `fact:${facts++}`, ...attested(), ...properties },
  })
  const each = (label: keyof typeof SIZES, ties: (id: string) => readonly Tie[]): readonly Tie[] =>
    nodes[label].flatMap(({ id }) => ties(id as string))
  const several = (count: number, draw: () => string): readonly string[] => [
    ...new Set(Array.from({ length: count }, draw)),
  ]
  const official = (): string => `official:${officials()}`
  const relationships = {
    'Official HOLDS_OFFICE Party': each('Official', (id) =>
      several(1 + pick(2), anyParty).map((to) => {
        const from = day()
        return tie(id, to, { title: 'Governor', from, fromMin: from, fromMax: from, former: false })
      }),
    ),
    'Party PARTY_TO Agreement': each('Agreement', (id) => several(3, anyParty).map((from) => tie(from, id))),
    'Official SIGNED Agreement': each('Agreement', (id) => several(2, official).map((from) => tie(from, id))),
    'Official ATTENDED Meeting': each('Meeting', (id) =>
      several(6, official).map((from) => tie(from, id, { side: 'a', role: 'principal' })),
    ),
    'Meeting HELD_IN Party': each('Meeting', (id) => [tie(id, anyParty())]),
    'Agreement SIGNED_AT Meeting': each('Agreement', (id) =>
      random() < 0.4 ? [tie(id, `meeting:${pick(SIZES.Meeting)}`)] : [],
    ),
    'Official VISITED Party': each('Official', (id) =>
      random() < 0.5 ? [tie(id, anyParty(), { ...dated(), status: 'held' })] : [],
    ),
    'Company PLEDGED Investment': each('Investment', (id) => [tie(`company:${companies()}`, id)]),
    'Investment INTO Region': each('Investment', (id) => [tie(id, `region:${regions()}`)]),
    'Article STATES Statement': each('Statement', (id) => [
      { from: `article:${pick(SIZES.Article)}`, to: id, properties: {} },
    ]),
  }
  return { nodes, relationships }
}

const KINDS = ['MOU', 'LOI', 'COOPERATION', 'SISTERHOOD', 'CONTRACT', 'OTHER']
const SYLLABLES = ['ka', 'ri', 'mo', 'te', 'su', 'ne', 'lo', 'vi', 'da', 'pe', 'ho', 'mi']

/** Numbers from 0 to 1, the same for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
}

/** Draws 0 … count - 1, the k-th as often as 1 / k ** exponent. */
export function zipf(count: number, exponent: number, random: () => number): () => number {
  const sums = new Float64Array(count)
  let sum = 0
  for (let index = 0; index < count; index++) sums[index] = sum += 1 / (index + 1) ** exponent
  return () => {
    const drawn = random() * sum
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) < drawn) low = middle + 1
      else high = middle
    }
    return low
  }
}
