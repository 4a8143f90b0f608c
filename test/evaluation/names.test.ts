import { expect, test } from 'vitest'
import { evaluateNames, nameLines } from '../../src/commands/evaluate-names.ts'
import { testWorld } from '../support/world.ts'

const score = await evaluateNames(testWorld())

test('there are 300 pairs of names and more, of every kind and verdict', () => {
  expect(score.pairs.length).toBeGreaterThanOrEqual(300)
  for (const kind of ['official', 'company', 'institution', 'region'])
    expect(
      score.pairs.some((pair) => pair.kind === kind),
      kind,
    ).toBe(true)
  for (const verdict of ['same', 'different', 'unsure'])
    expect(score.pairs.filter((pair) => pair.verdict === verdict).length, verdict).toBeGreaterThan(40)
})

test('what is found to be the same is so, and most of what is the same is found', () => {
  console.info(nameLines(score, true).join('\n'))
  expect(score.problems).toEqual([])
  expect(score.precision).toBeGreaterThanOrEqual(0.99)
  expect(score.recall).toBeGreaterThanOrEqual(0.85)
})

test('a score below its floor is a problem, said in a sentence', async () => {
  const blind = testWorld([], {
    background: {
      ...testWorld().background,
      words: { ...testWorld().background.words, nameVariants: new Map(), legalForms: new Set() },
    },
  })
  expect((await evaluateNames(blind)).problems).toEqual([
    expect.stringMatching(/^The recall of names found to be the same is 0\.\d+, below its floor of 0\.85\.$/),
  ])
})
