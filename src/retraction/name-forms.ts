import { fold } from '../text/fold.ts'

/**
 * The keys under which a name is known again, in whatever order it is written and however its syllables are joined:
 * "Dong Yeon Kim" and "Kim Dong-yeon" share all of them, "Kim Dongyeon" shares one with either.
 */
export function nameForms(name: string): readonly string[] {
  const tokens = fold(name).split(' ').filter(Boolean)
  const joined = tokens.slice(1).map((token, at) => tokens.toSpliced(at, 2, `${tokens[at]}${token}`))
  return [...new Set([tokens, ...joined].map((form) => form.sort().join(' ')))].filter((form) => form !== '')
}

/** The keys of a name's single words, which give it away only where it is known to stand. */
export function nameParts(name: string): readonly string[] {
  return [...new Set(fold(name).split(' '))].filter((part) => part.length > 1).map((part) => `part ${part}`)
}
