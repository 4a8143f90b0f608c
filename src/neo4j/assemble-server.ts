import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Neo4jOptions } from './neo4j-options.ts'
import { Neo4jUnavailable } from './neo4j-unavailable.ts'
import { runCommand } from './run-command.ts'

type AssembleOptions = Pick<Neo4jOptions, 'env' | 'progress' | 'signal'> & { readonly timeout: number }

/**
 * The folder with the jars of a Neo4j server, downloaded from Maven Central the first time.
 * It appears whole or not at all, and one that lost a file is made anew.
 */
export async function assembleServer(options: AssembleOptions): Promise<string> {
  const target = await serverFolder(options.env)
  if (await isWhole(target)) return join(target, 'lib')
  const cache = join(target, '..')
  await mkdir(cache, { recursive: true })
  await removeLeftovers(cache)
  const fresh = await mkdtemp(join(cache, PARTIAL))
  try {
    await download(join(fresh, 'lib'), options)
    await writeFile(join(fresh, LIST), JSON.stringify(await sizesOf(join(fresh, 'lib'))))
    if (await isWhole(target)) return join(target, 'lib')
    await rm(target, { recursive: true, force: true })
    await rename(fresh, target).catch(async (error: unknown) => {
      if (!(await isWhole(target))) throw error
    })
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
  return join(target, 'lib')
}

/** Whether the jars are there already, so that no Maven is needed. */
export async function isAssembled(env: AssembleOptions['env']): Promise<boolean> {
  return isWhole(await serverFolder(env))
}

/** `~/.cache/entente/neo4j-5.26.30-…`: its name changes with the pom. */
async function serverFolder(env: AssembleOptions['env']): Promise<string> {
  const pom = await readFile(POM, 'utf8')
  const version = /<version>([^<]+)</.exec(pom)?.[1] ?? ''
  const cache = env['XDG_CACHE_HOME'] || join(env['HOME'] || '.', '.cache')
  return join(cache, 'entente', `neo4j-${version}-${createHash('sha256').update(pom).digest('hex').slice(0, 8)}`)
}

async function download(lib: string, { env, progress, signal, timeout }: AssembleOptions): Promise<void> {
  progress?.('downloading Neo4j from Maven Central (137 MB, once)')
  let files = 0
  let told = Date.now()
  const onOutput = (text: string): void => {
    files += text.match(/^Downloaded from /gm)?.length ?? 0
    if (Date.now() - told < TELL_EVERY) return
    told = Date.now()
    progress?.(`downloading Neo4j from Maven Central: ${files} files so far`)
  }
  const goal = [
    '-B',
    '-C',
    '-f',
    POM,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${lib}`,
  ]
  const { code, output, tail } = await runCommand('mvn', goal, { env, signal, timeout, onOutput })
  signal?.throwIfAborted()
  if (code === 0) return
  const errors = output.split('\n').filter((line) => line.startsWith('[ERROR]'))
  const why = errors.length === 0 ? tail : errors.slice(0, 3).join('\n')
  throw new Neo4jUnavailable(
    `Neo4j could not be downloaded from Maven Central; try again, or set NEO4J_URI to a Neo4j that runs.\n${why}`,
  )
}

async function isWhole(folder: string): Promise<boolean> {
  try {
    const listed = await readFile(join(folder, LIST), 'utf8')
    return listed === JSON.stringify(await sizesOf(join(folder, 'lib')))
  } catch {
    return false
  }
}

async function sizesOf(lib: string): Promise<readonly (readonly [string, number])[]> {
  const names = (await readdir(lib)).sort()
  return Promise.all(names.map(async (name) => [name, (await stat(join(lib, name))).size] as const))
}

/** Downloads that a crash cut off more than a day ago. */
async function removeLeftovers(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.startsWith(PARTIAL)) continue
    const path = join(cache, name)
    if (Date.now() - (await stat(path)).mtimeMs > 86_400_000) await rm(path, { recursive: true, force: true })
  }
}

const POM = fileURLToPath(new URL('neo4j-pom.xml', import.meta.url))
const PARTIAL = 'partial-'
const LIST = 'jars.json'
const TELL_EVERY = 3000
