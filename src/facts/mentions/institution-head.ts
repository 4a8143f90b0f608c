import { isNameWord, isWord, LONGEST_NAME, isPlain, sameLine, titleAt } from './name-word.ts'
import type { Page } from './page.ts'
import { matchPhrase } from './phrases.ts'
import type { Token } from './token.ts'
import type { Head } from './vocabulary.ts'

/** A head noun of an organisation's name, as tokens. */
export type FoundHead = Head & { readonly from: number; readonly end: number }

export function headFollows(page: Page, at: number): boolean {
  return headAt(page, at) !== null
}

export function headAt(page: Page, at: number): FoundHead | null {
  const token = page.tokens[at]
  if (token === undefined || !token.capital || page.owner[at] != null) return null
  const found = matchPhrase(page.vocabulary.heads, page.tokens, at)
  if (found === null || found.value.use === 'never') return null
  const longer = at > 0 ? matchPhrase(page.vocabulary.heads, page.tokens, at - 1) : null
  if (longer?.value.use === 'never' && longer.end > at) return null
  if (
    (titleAt(page, at)?.end ?? 0) > found.end ||
    (at > 0 && (titleAt(page, at - 1)?.end ?? 0) >= found.end && sameLine(page, at - 1, at))
  )
    return null
  return { ...found.value, from: at, end: found.end }
}

/** The last head noun of an unbroken run of capitalised words: "Ajou University Hospital". */
export function lastHead(page: Page, head: FoundHead): FoundHead {
  let best = head
  for (
    let at = head.end;
    at - head.end < LONGEST_NAME && isNameWord(page, at) && page.owner[at] == null && titleAt(page, at) === null;
    at++
  ) {
    const next = headAt(page, at)
    if (next !== null) {
      best = next
      at = next.end - 1
    } else if (!isPlain(page, page.tokens[at] as Token) && !hospitalOf(page, best, at)) break
  }
  return best
}

/** "Keimyung University Dongsan Hospital": a hospital of a university has a name of its own. */
function hospitalOf(page: Page, { end }: FoundHead, at: number): boolean {
  if (at !== end || !isWord(page, end - 1, 'university', 'college')) return false
  return [at + 1, at + 2].some((next) => isWord(page, next, 'hospital') || (isWord(page, next, 'medical') && isWord(page, next + 1, 'center', 'centre'))) // prettier-ignore
}
