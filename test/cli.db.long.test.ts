import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../src/graph/neo4j.ts'
import { exportCanonical } from '../src/graph/export.ts'
import { entente, startEntente } from './support/entente.ts'
import { emptyGraph } from './support/graph.ts'

let folder: string
let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
  folder = await mkdtemp(join(tmpdir(), 'entente-cli-'))
})
afterAll(async () => {
  await graph.close()
  await rm(folder, { recursive: true })
})

const SAMPLE = 'data/samples/british-columbia.rss.xml'

describe('entente', () => {
  test('with a wrong setting ends with 2 and a sentence naming it', async () => {
    const config = join(folder, 'wrong.yaml')
    await writeFile(
      config,
      'sources:\n  - name: a\n    url: https://a.example/feed\n    publisher: A\n    timeZone: Mars\nprot: 1\n',
    )
    const { code, err } = await entente(['--config', config, 'runs', 'list'])
    expect(code).toBe(2)
    expect(err).toContain('sources.0.timeZone is "Mars"; it should be: an IANA time zone')
    expect(err).toContain('no setting named prot')
  })

  test('with a configuration file that is not there ends with 2 and its name', async () => {
    expect(await entente(['--config', 'nowhere.yaml', 'runs', 'list'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('nowhere.yaml') as string,
    })
  })

  test('with an unknown command ends with 2', async () => {
    expect((await entente(['fly'])).code).toBe(2)
  })

  test('etl run reads a file, tells what it did, and a second time changes nothing', async () => {
    const first = await entente(['etl', 'run', SAMPLE, '--source', 'sample-british-columbia'])
    expect(first).toMatchObject({
      code: 0,
      out: expect.stringMatching(/9 entries, 9 loaded \(\d+ statements\)/) as string,
    })
    const second = await entente(['etl', 'run', SAMPLE, '--source', 'sample-british-columbia'])
    expect(second).toMatchObject({ code: 0, out: expect.stringContaining('9 unchanged') as string })
    expect(second.out).toContain('graph: 0 changes')
  })

  test('etl run of a broken feed tells line and column, ends with 3 and keeps the rest', async () => {
    const broken = join(folder, 'broken.xml')
    await writeFile(broken, '<feed xmlns="http://www.w3.org/2005/Atom">\n<entry></feed>')
    const { code, out } = await entente(['etl', 'run', broken, SAMPLE, '--source', 'sample-british-columbia'])
    expect(code).toBe(3)
    expect(out).toMatch(/! 2:\d+ /)
    expect(out).toContain('9 unchanged')
  })

  test('etl run of an unknown source ends with 2 and the names there are', async () => {
    expect(await entente(['etl', 'run', SAMPLE, '--source', 'nobody'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('gyeonggi') as string,
    })
  })

  test('runs list shows them, the latest first', async () => {
    const { code, out } = await entente(['runs', 'list'])
    expect(code).toBe(0)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(/\s+/)[1]),
    ).toEqual(['partial', 'ok', 'ok'])
  })

  test('export writes the canonical lines', async () => {
    const out = join(folder, 'graph.jsonl')
    expect((await entente(['export', '--out', out])).code).toBe(0)
    expect((await readFile(out, 'utf8')).trimEnd().split('\n')).toEqual(await exportCanonical(graph))
  })

  test('changes since no date, and decisions from no file, end with 2 and a sentence', async () => {
    const since = await entente(['changes', '--since', 'foo'])
    expect(since).toMatchObject({ code: 2, err: expect.stringContaining('such as 2024-05-29') as string })
    const file = await entente(['review', 'import', 'nowhere.jsonl'])
    expect(file).toMatchObject({ code: 2, err: expect.stringContaining('nowhere.jsonl could not be read; give') as string }) // prettier-ignore
    expect(file.err).not.toContain('ENOENT')
  })

  test('regions with a code are no matter of judgement: 2 and a sentence', async () => {
    const { code, err } = await entente(['review', 'same', 'region:US-AZ', 'region:CA-BC'])
    expect(code).toBe(2)
    expect(err).toContain('region:US-AZ is known by its code')
  })

  test('decisions that cannot be taken in end with 3, each told with its line', async () => {
    const path = join(folder, 'decisions.jsonl')
    await writeFile(path, '\n{}\n')
    const { code, out } = await entente(['review', 'import', path])
    expect(code).toBe(3)
    expect(out).toContain('decisions.jsonl, line 2: the line has another kind than same')
  })

  test('doctor --mend writes anew what the graph should hold, and finds all well', async () => {
    const { code, out } = await entente(['doctor', '--mend'])
    expect(out).toContain('All is well.')
    expect(code).toBe(0)
  })

  test('extract reads standard input and prints quotations with offsets', async () => {
    const article = {
      title: 'Signing',
      published: '2024-05-15',
      text: 'Governor Katie Hobbs of Arizona visited South Korea on May 14.',
    }
    const { code, out } = await entente(['extract', '-', '--json'], JSON.stringify(article))
    expect(code).toBe(0)
    const [read] = JSON.parse(out) as readonly {
      text: string
      offices: readonly { quote: string; start: number; end: number }[]
    }[]
    expect(read?.offices.length).toBeGreaterThan(0)
    for (const { quote, start, end } of read?.offices ?? []) expect(read?.text.slice(start, end)).toBe(quote)
  })

  test('sample drop takes the sample out', async () => {
    expect(await entente(['sample', 'drop'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('0 articles remain') as string,
    })
    expect(await exportCanonical(graph)).toEqual([])
  })

  test('start loads the sample into an empty graph, serves, and ends with the signal', async () => {
    const child = startEntente(['start', '--port', '0'])
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
    await expect.poll(() => out, { timeout: 110_000 }).toContain('Ctrl-C ends it.')
    const [url] = /http:\S+\/graphql/.exec(out) ?? ['']
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    })
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } })
    expect((await fetch(new URL('/browser/guide.html', url))).headers.get('access-control-allow-origin')).toBe('*')
    expect(out).toContain('29 articles')
    expect(out).not.toContain('"errors"')
    child.kill('SIGINT')
    expect(await ended).toBe(130)
  })
})
