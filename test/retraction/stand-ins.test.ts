import { expect, test } from 'vitest'
import { namesStandIn, withStandIns } from '../../src/retraction/stand-ins.ts'

test('a stand-in is as long as what was blacked out, and known again', () => {
  for (let length = 2; length < 40; length++) {
    const text = `Governor ${'█'.repeat(length)}’s visit, ${'█'.repeat(length)}-led.`
    const read = withStandIns(text)
    expect(read).toHaveLength(text.length)
    expect(read).not.toContain('█')
    expect(namesStandIn(read)).toBe(true)
    expect(namesStandIn(read.slice(9, 9 + length).toLowerCase())).toBe(true)
  }
})

test.for(['Kim Dong-yeon', 'Qatar', 'Q', 'Marqz', 'Qzy', ''])('“%s” is none', (name) => {
  expect(namesStandIn(name)).toBe(false)
})
