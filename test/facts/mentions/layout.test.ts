import { expect, test } from 'vitest'
import { prepare } from '../../../src/facts/prepare.ts'
import { articleOf, knowledge } from '../marked.ts'
import { read } from './reading.ts'

const TEXT = [
  'Kenya Signs Treaty With Japan',
  'Kenya signed a treaty with Japan on May 3.',
  'A new road',
  '“The road is long. It is worth it,” said President William Ruto. “Thank you.”',
  'Related articles',
  'Peru opens a school in Lima',
].join('\n\n')

test('paragraphs are headline, body or furniture', () => {
  const { sentences } = prepare(articleOf(TEXT), { region: null }, knowledge())
  expect(sentences.map(({ kind, paragraph }) => `${paragraph} ${kind}`)).toEqual([
    '0 headline',
    '1 body',
    '2 headline',
    '3 body',
    '3 body',
    '3 body',
    '4 furniture',
    '5 furniture',
  ])
})

test('furniture names nothing', () => {
  const { readings } = prepare(articleOf(TEXT), { region: null }, knowledge())
  expect([...readings.values()].map(({ name }) => name)).not.toContain('Peru')
})

test('reported speech goes on over sentences until it is closed', () => {
  const { sentences } = prepare(articleOf(TEXT), { region: null }, knowledge())
  const speech = sentences.flatMap(({ speech: spans }) => spans.map(({ start, end }) => TEXT.slice(start, end)))
  expect(speech).toEqual(['“The road is long.', 'It is worth it,”', '“Thank you.”'])
})

test('every mention is its slice of the text, in order, and stands for a reading', () => {
  const context = read('Governor Ana Sol of Bahia met Zelkova Co. in Osaka. The governor said she was glad.')
  for (const { mentions } of context.sentences) {
    for (const { start, end, surface, keys } of mentions) {
      expect(context.article.text.slice(start, end)).toBe(surface)
      for (const key of keys) expect([...context.readings.keys()]).toContain(key)
    }
    expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).sort((a, b) => a - b))
  }
})
