import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/text/sentences.ts'

const textsOf = (text: string) => splitSentences(text).map((sentence) => sentence.text)

/** `|` marks where one sentence ends and the next begins. */
const MARKED = [
  'Gov. Kim met U.S. Gov. Katie Hobbs on Nov. 3.|He left the next day.',
  'Samsung Electronics Co., Ltd. is to build the plant.|The No. 5 line opens in May.',
  'Dr. Sung and Prof. Lee spoke.|J. D. Vance, who came from St. Petersburg, listened.',
  'The talks ended at 5 a.m. Tuesday.|Apple Inc. said nothing.',
  'The talks ended at 5 p.m. KST.|Both sides were tired.',
  'The meeting began at 10 a.m. on Nov. 30.|It was short.',
  'Well... it rained.|Wait…|The mayor came.',
  '“We will do it,” he said.|“It takes time.”|Then he left.',
  '"Really?" she asked.|"It is good." |He nodded.',
  'The firm (est. 1996.) grew.|Another closed.',
  'He lives in the U.S.|The family stayed.',
  'U.S. Senate leaders and U.N. Secretary-General António Guterres met.|In the U.S. Army it is usual.',
  'The company paid Rs. 500 crore.|It was the largest deal.',
  'Lt. Gov. Sabina Matos and Sen. Jack Reed signed.|Rep. Kim did not.',
  'Mahindra & Mahindra Ltd. Chairman Anand Mahindra agreed.|The board did too.',
  'It was founded by Andrew S. Natsios in 1996.|Chairman D.H.S. Jayawardena leads it.',
  'Ven. Ratanasara Thera and Eng. Neil Abeysekera came.|Shri V. Srinivas did not.',
  'SUWON, Korea (Oct. 3) – The governor signed.|The mayor watched.[1]|All went home.',
  'An iPhone maker won 3.5 trillion won.|iPhones sell well.',
  'The deal is worth $1.4bn, i.e. KRW 1.9 trillion.|Is it enough?|Yes!|So they say.',
  'He works for Hyundai Motor Co.|The plant is in Ulsan.',
  'Acme will put Rs3.7bn into a mill.|The first RM2.9 billion came in May.',
  'The mayor of Győr.|According to the paper, both agreed.',
  'The pact covers trade, tourism, etc.|Earlier ones did not.',
  '"It is a new start."|The ministers then left.',
  'Mr. B. L. A. J. Perera spoke.|Hon. (Dr.) Silva listened.',
  'COLOMBO. — The port opened.|It is busy.',
]

describe('sentences of press English', () => {
  it.each(MARKED)('%s', (marked) => {
    expect(textsOf(marked.replaceAll('|', ' '))).toEqual(marked.split('|').map((part) => part.trim()))
  })
  it('a line is a paragraph; no sentence crosses it', () => {
    const sentences = splitSentences('A headline without a stop\n\nThe first. The second.\r\nThe third')
    expect(sentences.map(({ text, paragraph }) => [text, paragraph])).toEqual([
      ['A headline without a stop', 0],
      ['The first.', 1],
      ['The second.', 1],
      ['The third', 2],
    ])
  })
})

describe('offsets', () => {
  const words = fc.constantFrom(
    'Gov.',
    'Kim',
    'said.',
    '“We',
    'go.”',
    '(no',
    'U.S.',
    '3.',
    'Oct.',
    '…',
    '\n',
    ' ',
    '\t',
    'é',
    '수원',
    '💡',
    '"',
    ')',
    'a.m.',
    '¥5',
    '[1]',
  )
  it('the slices and the blanks between them join to the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
          fc.string({ unit: 'grapheme', maxLength: 80 }),
        ),
        (text) => {
          let end = 0
          for (const sentence of splitSentences(text)) {
            expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
            expect(text.slice(end, sentence.start).trim()).toBe('')
            end = sentence.end
          }
          expect(text.slice(end).trim()).toBe('')
        },
      ),
      { numRuns: 300 },
    )
  })
  it('long text without an end is read in time', () => {
    const started = performance.now()
    expect(splitSentences('Gov. Kim (met '.repeat(10_000)).length).toBe(1)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
