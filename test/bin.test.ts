import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

/** A house with the real bin/entente.js and, in place of the program, one that says with what it was started. */
let bare: string
let furnished: string

beforeAll(() => {
  bare = house()
  furnished = house()
  mkdirSync(join(furnished, 'node_modules', 'node', 'bin'), { recursive: true })
  symlinkSync(process.execPath, join(furnished, 'node_modules', 'node', 'bin', 'node'))
})

afterAll(() => {
  for (const each of [bare, furnished]) rmSync(each, { recursive: true, force: true })
})

describe('bin/entente.js', () => {
  test.each(['22.22.0', '22.30.1', '24.0.0', '24.21.0', '26.0.0', '27.3.0'])('runs on Node %s as it is', (version) => {
    expect(start(bare, version, ['one', 'two words'])).toEqual({
      status: 7,
      stdout: 'program one|two words',
      stderr: '',
    })
  })

  test.each(['18.20.0', '20.20.2', '22.21.9', '23.11.0', '25.1.0'])(
    'says in one sentence that Node %s will not do',
    (version) => {
      const { status, stdout, stderr } = start(bare, version, ['start'])
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr).toMatch(
        new RegExp(`^Entente needs Node .* this is v${version.replaceAll('.', '\\.')}\\. Run "npm ci" .*\\n$`),
      )
    },
  )

  test.each(['24.21.0', '20.20.2'])(
    'lets the ETL take three quarters of the memory, asked under Node %s',
    (version) => {
      const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity) / 2 ** 20
      const { stdout } = start(furnished, version, ['etl', 'heap'])
      expect(Number(stdout) / memory).toBeCloseTo(0.75, 1)
    },
  )

  test('of 160 MB that the ETL needs keeps little more than a seventh as garbage', () => {
    expect(Number(start(furnished, '24.21.0', ['etl', 'litter']).stdout)).toBeLessThan(240)
    expect(Number(start(furnished, '24.21.0', ['litter']).stdout)).toBeGreaterThan(240)
  })

  describe('where somebody has set the heap', () => {
    beforeAll(() => void vi.stubEnv('NODE_OPTIONS', '--max-old-space-size=70'))
    afterAll(() => void vi.unstubAllEnvs())

    test('that is its limit', () => {
      expect(Number(start(furnished, '24.21.0', ['etl', 'heap']).stdout)).toBeLessThan(120)
    })

    test('an ETL that needs more ends with a sentence: what is missing, where, and what to set', () => {
      const { status, stdout, stderr } = start(furnished, '24.21.0', ['etl', 'fill'])
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr).toMatch(
        /^… filling\nThe ETL ran out of memory after "… filling"\. .* NODE_OPTIONS=--max-old-space-size=… .*\n$/,
      )
    })
  })

  test('hands over to the Node that npm installed beside it, with arguments and exit code', () => {
    expect(start(furnished, '20.20.2', ['one', 'two words'])).toEqual({
      status: 7,
      stdout: 'program one|two words',
      stderr: '',
    })
  })

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'passes %s on, and waits for the program to end',
    async (signal) => {
      const child = spawn(process.execPath, command(furnished, '20.20.2', ['wait']), {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let said = ''
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        if (said === 'waiting') child.kill(signal)
      })
      const [status] = (await once(child, 'close')) as [number | null]
      expect({ status, said }).toEqual({ status: 5, said: `waiting, ended by ${signal}` })
    },
  )

  test('dies of the signal that the program died of', async () => {
    const child = spawn(process.execPath, command(furnished, '20.20.2', ['die']), { stdio: 'ignore' })
    expect(await once(child, 'close')).toEqual([null, 'SIGKILL'])
  })
})

function house(): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bin-'))
  mkdirSync(join(folder, 'bin'))
  mkdirSync(join(folder, 'src'))
  for (const file of ['entente.js', 'heap.js'])
    copyFileSync(join(import.meta.dirname, '..', 'bin', file), join(folder, 'bin', file))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'src', 'cli.ts'), PROGRAM)
  return folder
}

const PROGRAM = `
import { getHeapStatistics } from 'node:v8'
const [first, ...rest]: string[] = process.argv.slice(2)
if (process.argv.at(-1) === 'heap') process.stdout.write(String(getHeapStatistics().heap_size_limit / 2 ** 20))
else if (process.argv.at(-1) === 'litter') {
  const kept: number[][] = []
  let most = 0
  for (let at = 0; at < 240_000; at++) {
    kept[at % 40_000] = new Array<number>(500).fill(at / 3)
    if (at % 1000 === 0) most = Math.max(most, process.memoryUsage().heapUsed)
  }
  process.stdout.write(String(most / 2 ** 20))
} else if (process.argv.at(-1) === 'fill') {
  process.stderr.write('… filling\\n')
  const kept: number[][] = []
  for (;;) kept.push(Array.from({ length: 100 }, () => kept.length / 3))
} else if (first === 'die') process.kill(process.pid, 'SIGKILL')
else if (first === 'wait') {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => setTimeout(() => { process.stdout.write(', ended by ' + signal); process.exit(5) }, 50))
  setInterval(() => {}, 1000)
  process.stdout.write('waiting')
} else {
  process.stdout.write('program ' + [first, ...rest].join('|'))
  process.exitCode = 7
}
`

function start(
  folder: string,
  version: string,
  args: readonly string[],
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, command(folder, version, args), { encoding: 'utf8' })
  return { status, stdout, stderr }
}

/** The start script under a Node that calls itself this version; the one it hands over to says the truth. */
function command(folder: string, version: string, args: readonly string[]): string[] {
  const pretend = `
    const versions = { ...process.versions, node: '${version}' }
    Object.defineProperty(process, 'versions', { value: versions })
    Object.defineProperty(process, 'version', { value: 'v${version}' })`
  return ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, join(folder, 'bin', 'entente.js'), ...args]
}
