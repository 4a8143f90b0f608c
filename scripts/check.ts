import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** All that can be said about the code without running it. `npm run check` runs all, `npm run check -- lint` one. */
const STEPS = {
  lint: 'eslint . --max-warnings 0',
  cypher: 'node scripts/lint-cypher.ts',
  types: 'tsc -p .',
  dead: 'knip',
  format: 'prettier --check --log-level warn .',
  generated: 'graphql-codegen --config codegen.ts --check',
} as const satisfies Record<string, string>

type Outcome = { readonly name: string; readonly ok: boolean }

const wanted = process.argv.slice(2)
const queue = Object.entries(STEPS).filter(([name]) => wanted.length === 0 || wanted.includes(name))
const outcomes = (await Promise.all(Array.from({ length: availableParallelism() }, work))).flat()
const failed = outcomes.filter(({ ok }) => !ok).map(({ name }) => name)
console.log(
  failed.length === 0 ? `check: ${outcomes.length} of ${outcomes.length} stand` : `check: ${failed.join(', ')} failed`,
)
process.exitCode = failed.length === 0 && outcomes.length > 0 ? 0 : 1

async function work(): Promise<Outcome[]> {
  const done: Outcome[] = []
  for (let step = queue.shift(); step; step = queue.shift()) done.push(await run(...step))
  return done
}

/** Prints a step's output only when it fails, so that parallel steps don't mix. */
function run(name: string, command: string): Promise<Outcome> {
  const began = performance.now()
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const keep = (chunk: Buffer): void => void (output += chunk.toString())
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return new Promise((resolve) =>
    child.on('close', (code) => {
      const ok = code === 0
      console.log(
        `${ok ? '✓' : '✗'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)${ok ? '' : `\n${output}`}`,
      )
      resolve({ name, ok })
    }),
  )
}
