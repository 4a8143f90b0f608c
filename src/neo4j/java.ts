import { join } from 'node:path'
import { runCommand } from './run-command.ts'

export const OLDEST_JAVA = 17

export type Java = { readonly command: string; readonly version: number }

/** The Java of JAVA_HOME, else of the PATH; else one sentence that says what is wrong. */
export async function findJava(env: Readonly<Record<string, string | undefined>>): Promise<Java | string> {
  const home = env['JAVA_HOME']
  const command = home === undefined || home === '' ? 'java' : join(home, 'bin', 'java')
  const { code, output, errors } = await runCommand(command, ['-version'], { env, timeout: 20_000 })
  if (code !== 0) return `no Java found (${command})`
  const version = javaVersion(errors + output)
  if (version === null) return `${command} does not say its version`
  return version < OLDEST_JAVA ? `Java ${version} is too old (${command})` : { command, version }
}

/** The feature release in what `java -version` prints: 17 of `"17.0.15"`, 8 of `"1.8.0_292"`. */
export function javaVersion(printed: string): number | null {
  const match = /version "(?:1\.)?(\d+)/.exec(printed)
  return match === null ? null : Number(match[1])
}
