import type { Page } from './page.ts'
import type { NameRange } from './person-name.ts'
import type { Token } from './token.ts'

const EASTERN = ['ko', 'zh', 'vi', 'zh-hk']

/** The family name, folded: the first word of Korean, Chinese and Vietnamese names, else the last. */
export function familyName(page: Page, { from, to }: NameRange): string {
  const words = page.tokens
    .slice(from, to)
    .filter((token) => token.kind === 'word' && !/^(?:Jr|Sr)\.?$/.test(token.text))
  const first = (words[0] as Token).fold
  const last = words.at(-1) as Token
  const { surnames, given } = page.vocabulary
  const east = (word: string) => EASTERN.some((language) => surnames.get(word)?.has(language) === true)
  const western = given.has(first) && !KOREAN_FAMILIES.has(first)
  if (
    words.length > 1 &&
    east(first) &&
    !western &&
    !(words.length === 3 && east(last.fold) && !last.fold.includes(' ') && hyphenless(words))
  )
    return first
  if (words.length === 2 && east(first) && !east(last.fold)) return first
  const particle = words.findIndex(
    (word, index) => index > 0 && page.vocabulary.particles.has(word.fold) && !word.capital,
  )
  return particle > 0
    ? words
        .slice(particle)
        .map((word) => word.fold)
        .join(' ')
    : last.fold
}

/** "Dong Yeon Kim": a Korean given name of two words before the family name. */
function hyphenless(words: readonly Token[]): boolean {
  return (
    !words[0]?.fold.includes(' ') &&
    words[0]?.fold !== words[2]?.fold &&
    !(words[0] as Token).text.includes('-') &&
    words.length === 3 &&
    KOREAN_FAMILIES.has(words[2]?.fold as string)
  )
}

const KOREAN_FAMILIES = new Set([
  'kim',
  'lee',
  'park',
  'choi',
  'jung',
  'kang',
  'cho',
  'yoon',
  'jang',
  'lim',
  'chang',
  'shin',
  'kwon',
  'hwang',
  'ahn',
  'chung',
])
