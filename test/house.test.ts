import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'
import { HOME } from '../src/world.ts'
import { readText } from './support/sources.ts'

test('src/README.md names every file of the house once, and nothing else', () => {
  const folder = join(HOME, 'src')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'README.md')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  const named = [...readText('src/README.md').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name)
  expect(named.sort()).toEqual(files.sort())
})
