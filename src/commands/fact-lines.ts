type Row = Readonly<Record<string, unknown>>

const NAMED = ['officials', 'regions', 'companies', 'institutions'] as const
const TOLD = ['offices', 'agreements', 'investments', 'met', 'visited', 'located'] as const

/** One article's facts for a person: who is named, then each fact with the words that state it. */
export function factLines(article: Row): readonly string[] {
  const rows = (kind: string) => (article[kind] as readonly Row[] | undefined) ?? []
  return [
    String(article['title']),
    ...NAMED.flatMap((kind) => (rows(kind).length === 0 ? [] : [`  ${kind}: ${rows(kind).map(nameOf).join('; ')}`])),
    ...TOLD.flatMap((kind) =>
      rows(kind).flatMap(({ quote, start: _s, end: _e, rule: _r, support: _p, ...fact }) => [
        `  ${kind}: ${Object.entries(fact).flatMap(told).join(', ')}`,
        `    “${String(quote)}”`,
      ]),
    ),
    '',
  ]
}

function nameOf({ name, code }: Row): string {
  return typeof code === 'string' ? `${String(name)} (${code})` : String(name)
}

function told([name, value]: readonly [string, unknown]): readonly string[] {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return []
  return [
    `${name} ${typeof value === 'string' ? value : Array.isArray(value) ? value.join(' + ') : JSON.stringify(value)}`,
  ]
}
