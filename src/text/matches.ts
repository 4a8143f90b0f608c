import { mayMatch } from './gates.ts'

/**
 * Every match of a global pattern, in order. `text.matchAll` gives the same, but copies the pattern each time it is
 * asked, which costs more than a search that finds nothing: and most do.
 */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!mayMatch(text, pattern)) return NONE
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return NONE
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}

const NONE: readonly RegExpExecArray[] = []
