import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { inject } from 'vitest'
import { HOME } from '../../src/world.ts'

export type Said = { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs the program with these arguments in the repository's folder, on the tests' database. */
export async function entente(args: readonly string[], input = ''): Promise<Said> {
  const child = startEntente(args)
  child.stdin.end(input)
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exit])
  return { code, out, err }
}

/** The same, still running. */
export function startEntente(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const { uri, user, password } = inject('neo4j')
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NO_COLOR: '1', ...more }
  return spawn(process.execPath, [join(HOME, 'bin', 'entente.js'), ...args], { cwd: HOME, env })
}
