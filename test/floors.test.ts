import { describe, expect, test } from 'vitest'
import { countLines, filesIn, readSources, readText, type SourceFile } from './support/sources.ts'

const sources = readSources()
const GROUND = ['text/', 'issue.ts']
/** What a floor hands upward. */
const NOUNS = [
  'feeds/article.ts',
  'feeds/sighting.ts',
  'feeds/source.ts',
  'facts/statement.ts',
  'entities/decision.ts',
  'entities/doubt.ts',
  'entities/entity.ts',
  'entities/evidence.ts',
  'retraction/retraction.ts',
]
/** What makes it; only the roof opens doors. */
const DOORS = [
  'feeds/collect.ts',
  'feeds/fetch-body.ts',
  'feeds/read-document.ts',
  'facts/explain.ts',
  'facts/extract.ts',
  'facts/printout.ts',
  'evaluation/score.ts',
  'retraction/withhold.ts',
  'entities/keys.ts',
  'entities/project.ts',
  'entities/review.ts',
  'graph/audit.ts',
  'graph/decisions.ts',
  'graph/deletions.ts',
  'graph/doubts.ts',
  'graph/history.ts',
  'graph/evidence.ts',
  'graph/export.ts',
  'graph/migrate.ts',
  'graph/neo4j.ts',
  'graph/operations.ts',
  'graph/project.ts',
  'graph/read.ts',
  'graph/retractions.ts',
  'graph/testimonies.ts',
  'graphql/public-server.ts',
  'graphql/server.ts',
  'neo4j/start-neo4j.ts',
]
/** The roof's own rooms, each resting on those before it. */
const ROOF = [
  'config.ts',
  'world.ts',
  'sample.ts',
  'commits.ts',
  'secret.ts',
  'loading.ts',
  'load.ts',
  'projecting.ts',
  'withdraw.ts',
  'retract.ts',
  'pipeline.ts',
  'alone.ts',
  'run.ts',
  'schedule.ts',
  'decision-line.ts',
  'decisions-file.ts',
  'review.ts',
  'commands/',
  'cli-review.ts',
  'cli.ts',
]

/** What the API answers from. */
const ANSWERED = [
  'graph/read.ts',
  'entities/entity.ts',
  'entities/decision.ts',
  'entities/doubt.ts',
  'graphql/types.gen.ts',
]

/** Who may import what: a place ending in `/` is a folder; one's own place is always free; `types` by `import type` only. */
type Place = { readonly from: string; readonly may: readonly string[]; readonly types?: readonly string[] }
const PLACES: readonly Place[] = [
  { from: 'text/', may: [] },
  { from: 'issue.ts', may: [] },
  { from: 'feeds/', may: GROUND },
  { from: 'facts/', may: [...GROUND, 'feeds/article.ts'] },
  { from: 'entities/', may: [...GROUND, 'facts/statement.ts'] },
  { from: 'graph/', may: GROUND, types: NOUNS },
  // The rooms of the API, each resting on those before it; `fields.ts` lists what answering goes by.
  {
    from: 'graphql/answer/',
    may: [...GROUND, 'graphql/refusal.ts', 'graphql/fields.ts'],
    types: [...ANSWERED, 'graphql/context.ts'],
  },
  { from: 'graphql/fields/', may: [...GROUND, 'graphql/refusal.ts', 'graphql/answer/'], types: ANSWERED },
  { from: 'graphql/guard/', may: [...GROUND, 'graphql/refusal.ts', 'graphql/answer/page.ts'] },
  {
    from: 'graphql/http/',
    may: ['graphql/refusal.ts', 'graphql/guard/'],
    types: ['graph/read.ts', 'graphql/server.ts'],
  },
  {
    from: 'graphql/changes/',
    may: ['graphql/refusal.ts', 'graphql/answer/', 'graphql/fields/', 'graphql/guard/'],
    types: ['graph/read.ts', 'graphql/context.ts'],
  },
  { from: 'graphql/', may: GROUND, types: ANSWERED },
  {
    from: 'retraction/',
    may: [...GROUND, 'feeds/article-key.ts', 'entities/decision.ts'],
    types: ['feeds/article.ts', 'facts/statement.ts'],
  },
  { from: 'neo4j/', may: ['issue.ts'], types: ['config.ts'] },
  { from: 'evaluation/', may: GROUND, types: ['facts/statement.ts'] },
  { from: 'config.ts', may: [], types: ['feeds/source.ts'] },
  {
    from: 'world.ts',
    may: [...GROUND, 'config.ts', 'entities/words.ts'],
    types: [...NOUNS, 'facts/context.ts', 'entities/project.ts'],
  },
  { from: 'sample.ts', may: below('sample.ts'), types: [...NOUNS, 'feeds/collect.ts'] },
  { from: 'commits.ts', may: [], types: NOUNS },
  { from: 'secret.ts', may: ['retraction/withhold.ts'], types: ['world.ts'] },
  {
    from: 'loading.ts',
    may: [...GROUND, ...DOORS, 'commits.ts', 'secret.ts', 'retraction/stand-ins.ts'],
    types: ['world.ts', ...NOUNS, 'retraction/black-out.ts'],
  },
  { from: 'load.ts', may: [...GROUND, ...DOORS, 'feeds/sighting.ts', 'loading.ts'], types: NOUNS },
  { from: 'projecting.ts', may: [...GROUND, ...DOORS], types: ['world.ts', ...NOUNS] },
  { from: 'withdraw.ts', may: [...DOORS, 'loading.ts', 'projecting.ts'], types: ['world.ts', ...NOUNS] },
  {
    from: 'retract.ts',
    may: [...GROUND, ...DOORS, 'entities/decision.ts', 'retraction/', 'loading.ts', 'secret.ts', 'withdraw.ts'],
    types: ['world.ts', ...NOUNS],
  },
  {
    from: 'pipeline.ts',
    may: [...GROUND, ...DOORS, 'loading.ts', 'load.ts', 'projecting.ts', 'withdraw.ts'],
    types: ['world.ts', ...NOUNS],
  },
  { from: 'alone.ts', may: ['graph/operations.ts', 'graph/neo4j.ts'], types: ['world.ts'] },
  {
    from: 'run.ts',
    may: [...GROUND, 'pipeline.ts', 'alone.ts', 'graph/operations.ts'],
    types: ['world.ts', ...NOUNS, ...DOORS],
  },
  { from: 'schedule.ts', may: ['issue.ts', ...below('schedule.ts')], types: NOUNS },
  {
    from: 'decision-line.ts',
    may: ['entities/decision.ts', 'retraction/retraction.ts'],
    types: DOORS,
  },
  {
    from: 'decisions-file.ts',
    may: [...DOORS, 'issue.ts', 'retraction/', 'secret.ts', 'loading.ts', 'decision-line.ts'],
    types: ['world.ts', ...NOUNS],
  },
  { from: 'review.ts', may: [...DOORS, 'projecting.ts', 'withdraw.ts'], types: ['world.ts', ...NOUNS] },
  {
    from: 'commands/',
    may: [...GROUND, ...DOORS, ...below('commands/')],
    types: [...NOUNS, 'evaluation/annotation.ts', 'graphql/http/pages.ts', 'neo4j/'],
  },
  { from: 'cli-review.ts', may: ['entities/decision.ts', ...below('cli-review.ts')] },
  {
    from: 'cli.ts',
    may: ['issue.ts', 'neo4j/neo4j-unavailable.ts', 'retraction/', ...below('cli.ts')],
  },
]

/** Each package has one home: where it may be imported. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  'fast-xml-parser': ['feeds/parse-'],
  saxes: ['feeds/'],
  parse5: ['feeds/'],
  undici: ['feeds/'],
  'ipaddr.js': ['feeds/'],
  'prom-client': ['graphql/'],
  'fastest-levenshtein': ['facts/', 'entities/'],
  'neo4j-driver': ['graph/'],
  graphql: ['graphql/'],
  'graphql-yoga': ['graphql/'],
  '@graphql-yoga/render-graphiql': ['graphql/'],
  croner: ['schedule.ts'],
  commander: ['cli'],
  zod: ['config'],
  yaml: ['config'],
}

describe('who may import what', () => {
  test('every file has a place in the house', () => {
    expect(sources.map(({ path }) => path).filter((path) => !placeOf(path))).toEqual([])
  })

  test.each(PLACES)('$from imports only what it may', (place) => {
    const wrong = sources
      .filter(({ path }) => placeOf(path) === place)
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ ours, target, typeOnly }) => ours && !isAllowed(place, target, typeOnly))
          .map(({ target, typeOnly }) => {
            const asType = typeOnly || !within(target, place.types ?? []) ? '' : ': only by import type'
            return `src/${path} imports ${target}${asType}`
          }),
      )
    expect(wrong).toEqual([])
  })

  test('every package is imported in its home alone', () => {
    const wrong = packageImports().filter(
      ({ path, target }) => !(HOMES[target] ?? []).some((home) => path.startsWith(home)),
    )
    expect(
      wrong.map(
        ({ path, target }) => `src/${path} imports ${target}, whose home is ${HOMES[target]?.join(' ') ?? 'nowhere'}`,
      ),
    ).toEqual([])
  })

  test('every dependency has a home', () => {
    const manifest = JSON.parse(readText('package.json')) as { dependencies: Record<string, string> }
    expect(Object.keys(HOMES).sort()).toEqual(Object.keys(manifest.dependencies).sort())
  })

  test('no imports go round in a circle', () => {
    expect(circles(sources)).toEqual([])
  })
})

describe('what stays out of a floor', () => {
  const pure = sources.filter(({ path }) => within(path, ['text/', 'issue.ts', 'facts/', 'entities/']))

  test.each([
    ['the network', /\bfetch\s*\(|\bWebSocket\b/],
    ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bsetTimeout\b|\bsetInterval\b/],
    ['chance', /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/],
    ['the process', /\bprocess\./],
  ])('text, facts and entities never touch %s', (_, pattern) => {
    expect(linesWith(pure, pattern)).toEqual([])
  })

  test('text, facts and entities import nothing of Node but the hash in text/digest.ts', () => {
    const wrong = pure.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target.startsWith('node:') && !(path === 'text/digest.ts' && target === 'node:crypto'))
        .map(({ target }) => `src/${path} imports ${target}`),
    )
    expect(wrong).toEqual([])
  })

  test('src/cli.ts alone prints and exits', () => {
    const others = sources.filter(({ path }) => path !== 'cli.ts')
    expect(linesWith(others, /\bconsole\.\w+\(|\bprocess\.(stdout|stderr|exit|exitCode|on)\b/)).toEqual([])
  })

  test('the environment is read by the roof alone', () => {
    const others = sources.filter(({ path }) => !within(path, ['cli.ts', 'config.ts', 'commands/neo4j-options.ts']))
    expect(linesWith(others, /\bprocess\.env\b/)).toEqual([])
  })

  test('Cypher stands in cypher/ alone', () => {
    const cypher =
      /\b(MATCH|MERGE|CREATE)\s*\(|\bUNWIND\s+\$|\bDETACH DELETE\b|\bCALL\s+(db|dbms)\.|\bRETURN\s+(count\(|\w+\.)/
    expect(stringsWith(cypher)).toEqual([])
  })

  test('the schema of the API stands in schema.graphql alone', () => {
    expect(
      stringsWith(/^\s*(extend\s+)?(type|input|interface|enum|union|scalar|directive|schema)\b[^\n]*[{=@]/m),
    ).toEqual([])
  })
})

describe('names and sizes', () => {
  test('no barrel but the two that are lists', () => {
    const barrels = sources.map(({ path }) => path).filter((path) => /(^|\/)index\.ts$/.test(path))
    expect(barrels.filter((path) => !['facts/rules/index.ts', 'entities/features/index.ts'].includes(path))).toEqual([])
  })

  test('no drawer for odds and ends', () => {
    const drawers = /(^|\/)(utils?|helpers?|common|shared|misc|lib|types|constants|interfaces)(\/|\.ts$)/
    expect(sources.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([])
  })

  test('names are in kebab-case', () => {
    const kebab = /^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*(\.gen)?\.ts$/
    expect(sources.map(({ path }) => path).filter((path) => !kebab.test(path))).toEqual([])
  })

  test('a query begins with a comment that says what it does', () => {
    const silent = filesIn('cypher', '.cypher').filter((path) => !readText(`cypher/${path}`).startsWith('// '))
    expect(silent.map((path) => `cypher/${path}`)).toEqual([])
  })

  test('no hand-written file has more than 400 lines', () => {
    const written = ['src', 'test', 'scripts', 'bench'].flatMap((folder) =>
      filesIn(folder, '.ts').map((path) => `${folder}/${path}`),
    )
    const long = written.filter((path) => !path.endsWith('.gen.ts') && countLines(readText(path)) > 400)
    expect(long).toEqual([])
  })

  test('half of the files have 80 lines or fewer, nine in ten 250 or fewer', () => {
    const lines = sources
      .filter(({ path }) => !path.endsWith('.gen.ts'))
      .map((each) => each.lines)
      .sort((a, b) => a - b)
    const at = (share: number): number => lines[Math.ceil(share * lines.length) - 1] ?? 0
    console.info(`src: ${lines.length} files; lines: median ${at(0.5)}, p90 ${at(0.9)}, most ${at(1)}`)
    expect(at(0.5), 'median').toBeLessThanOrEqual(80)
    expect(at(0.9), 'p90').toBeLessThanOrEqual(250)
  })
})

/** The roof's rooms that this one rests on. */
function below(room: string): readonly string[] {
  return ROOF.slice(0, ROOF.indexOf(room))
}

function placeOf(path: string): Place | undefined {
  return PLACES.find(({ from }) => within(path, [from]))
}

function isAllowed(place: Place, target: string, typeOnly: boolean): boolean {
  return within(target, [place.from, ...place.may]) || (typeOnly && within(target, place.types ?? []))
}

/** Whether a path is one of these files, lies in one of these folders (`…/`), or begins like one of these names (no ending). */
function within(path: string, places: readonly string[]): boolean {
  return places.some((place) => (place.endsWith('.ts') ? path === place : path.startsWith(place)))
}

function packageImports(): readonly { path: string; target: string }[] {
  return sources.flatMap(({ path, imports }) =>
    imports.filter(({ ours, target }) => !ours && !target.startsWith('node:')).map(({ target }) => ({ path, target })),
  )
}

function linesWith(files: readonly SourceFile[], pattern: RegExp): readonly string[] {
  return files.flatMap(({ path, code }) =>
    code.split('\n').flatMap((line, index) => (pattern.test(line) ? [`src/${path}:${index + 1} ${line.trim()}`] : [])),
  )
}

function stringsWith(pattern: RegExp): readonly string[] {
  return sources
    .filter(({ path }) => !path.endsWith('.gen.ts'))
    .flatMap(({ path, strings }) =>
      strings.filter((text) => pattern.test(text)).map((text) => `src/${path}: ${text.trim()}`),
    )
}

/** Each circle of value imports once, as `a → b → a`; types vanish when the code runs, so they can't make one. */
function circles(files: readonly SourceFile[]): readonly string[] {
  const next = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.filter((each) => each.ours && !each.typeOnly).map((each) => each.target),
    ]),
  )
  const done = new Set<string>()
  const found: string[] = []
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (done.has(path) || trail.includes(path)) return
    for (const target of next.get(path) ?? []) walk(target, [...trail, path])
    done.add(path)
  }
  for (const path of next.keys()) walk(path, [])
  return found
}
