import { chmod, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { assembleServer, isAssembled } from '../../src/neo4j/assemble-server.ts'

/** A Maven that makes two jars and counts its runs; or breaks off after the first one. */
const MAVEN = `#!/bin/sh
echo run >> "$COUNT"
for arg; do case $arg in -DoutputDirectory=*) lib=\${arg#*=} ;; esac; done
mkdir -p "$lib" && echo one > "$lib/a.jar"
[ -z "$BROKEN" ] || { echo '[ERROR] no such host'; exit 1; }
echo two > "$lib/b.jar"
`

let folder: string
let env: Record<string, string | undefined>
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-cache-'))
  await writeFile(join(folder, 'mvn'), MAVEN)
  await chmod(join(folder, 'mvn'), 0o755)
  const PATH = `${folder}:${process.env['PATH']}`
  env = { ...process.env, PATH, XDG_CACHE_HOME: join(folder, 'cache'), COUNT: join(folder, 'count') }
})
afterEach(() => rm(folder, { recursive: true }))

const assemble = (): Promise<string> => assembleServer({ env, timeout: 10_000 })
const runs = async (): Promise<number> => (await readFile(join(folder, 'count'), 'utf8')).split('\n').length - 1
const cached = (): Promise<string[]> => readdir(join(folder, 'cache', 'entente'))

test('the server is downloaded once', async () => {
  expect(await isAssembled(env)).toBe(false)
  const lib = await assemble()
  expect(await readdir(lib)).toEqual(['a.jar', 'b.jar'])
  expect(await isAssembled(env)).toBe(true)
  expect(await assemble()).toBe(lib)
  expect(await runs()).toBe(1)
})

for (const [law, harm] of [
  ['a jar that was cut short', (lib: string) => truncate(join(lib, 'b.jar'), 1)],
  ['a jar that is gone', (lib: string) => rm(join(lib, 'a.jar'))],
  ['a list that was cut short', (lib: string) => truncate(join(lib, '..', 'jars.json'), 5)],
] as const) {
  test(`${law} is made good by a new download`, async () => {
    const lib = await assemble()
    await harm(lib)
    expect(await readdir(await assemble())).toEqual(['a.jar', 'b.jar'])
    expect([await runs(), await isAssembled(env)]).toEqual([2, true])
  })
}

test('a download that breaks off leaves nothing, says why, and the next one works', async () => {
  env['BROKEN'] = 'yes'
  await expect(assemble()).rejects.toThrow(/could not be downloaded[^]*no such host/)
  expect(await cached()).toEqual([])
  env['BROKEN'] = ''
  expect(await readdir(await assemble())).toEqual(['a.jar', 'b.jar'])
})

test('two downloads at a time end in one server', async () => {
  const [one, two] = await Promise.all([assemble(), assemble()])
  expect(one).toBe(two)
  expect(await cached()).toHaveLength(1)
  expect(await isAssembled(env)).toBe(true)
})
