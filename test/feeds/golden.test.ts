import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseBody } from '../../src/feeds/parse-body.ts'

/** Each feed in the folder has its expected reading beside it. UPDATE_GOLDEN=1 writes these anew: read the difference. */
const folder = join(import.meta.dirname, '../fixtures/feeds')
const feeds = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'))

test.each(feeds)('%s is read as its expected file says', (name) => {
  const url = `https://fixture.example/${name}`
  const parsed = parseBody(readFileSync(join(folder, name)), {
    url,
    seen: { kind: 'file', modifiedAt: '2032-01-01T00:00:00Z' },
  })
  const path = join(folder, `${name.replace(/\.\w+$/, '')}.expected.json`)
  const written = JSON.stringify(parsed, null, 2) + '\n'
  if (process.env['UPDATE_GOLDEN']) writeFileSync(path, written)
  expect(JSON.parse(written)).toEqual(JSON.parse(readFileSync(path, 'utf8')))
})
