import { describe, expect, test } from 'vitest'
import { articleKeys, canonicalLink } from '../../src/feeds/article-key.ts'

test.each([
  ['https://www.Gov.Example:443/News/A/', 'gov.example/News/A'],
  ['http://gov.example:80/News/A#top', 'gov.example/News/A'],
  ['https://gov.example/?p=17&utm_source=x&fbclid=y', 'gov.example?p=17'],
  ['https://gov.example:8443/a?UTM_Medium=x', 'gov.example:8443/a'],
  ['https://gov.example/a%ed%95%9c', 'gov.example/a%ED%95%9C'],
  ['https://gov.example/a?b=1&b=2', 'gov.example/a?b=1&b=2'],
])('%s is %s', (link, canonical) => expect(canonicalLink(link)).toBe(canonical))

test.each(['', 'news/17', 'mailto:a@b.example', 'urn:x:1', 'javascript:alert(1)'])('“%s” is no link', (link) => {
  expect(canonicalLink(link)).toBeNull()
})

describe('an entry is known by', () => {
  const entry = { id: null, link: null, title: '', published: null }
  test.each([
    ['its link, whatever its id', [{ ...entry, id: 'x', link: 'https://a.example/1' }], ['a.example/1']],
    [
      'link and id, where entries share a link',
      [1, 2].map((id) => ({ ...entry, id: `${id}`, link: 'https://a.example/' })),
      ['a.example 1', 'a.example 2'],
    ],
    [
      'its link, where the same entry comes twice',
      [1, 1].map(() => ({ ...entry, id: '1', link: 'https://a.example/' })),
      ['a.example', 'a.example'],
    ],
    [
      'link and title, where entries without id share a link',
      ['A', 'B'].map((title) => ({ ...entry, title, link: 'https://a.example/' })),
      ['a.example A', 'a.example B'],
    ],
    ['its id without a link', [{ ...entry, id: 'urn:1' }], ['id:urn:1']],
    [
      'title and date without either',
      [{ ...entry, title: 'A', published: '2031-01-01T00:00:00Z' }],
      ['title:A 2031-01-01T00:00:00Z'],
    ],
    ['nothing at all: null', [entry], [null]],
  ])('%s', (_, entries, keys) => expect(articleKeys(entries)).toEqual(keys))
})
