import { distance } from 'fastest-levenshtein'
import { fold } from '../text/fold.ts'
import { LETTERS, PAIRED_VOWELS, ROMANISED } from './romanisation.ts'
import type { Words } from './words.ts'

/** A person's name, taken apart for comparing. */
export type PersonName = {
  readonly folded: string
  readonly tokens: readonly string[]
  /** "jr", "iii": what tells father from son. */
  readonly suffix: string | null
  /** Family and given name with its syllables joined, either way round: "kim|dongyeon". Names with one in common are equal. */
  readonly keys: readonly string[]
  /** Tokens with given names in the spelling that stands for all of them. */
  readonly variants: readonly string[]
  /** The same with given names in the spelling that stands for all of them. */
  readonly variantKeys: readonly string[]
  /** The same of a name of family and syllables, with letters that romanisations mix up made one; null for others. */
  readonly romanised: string | null
  readonly script: Script
}
type Script = 'latin' | 'mixed' | 'other'

export function personName(name: string, words: Words): PersonName {
  const folded = fold(plainLetters(name))
  const all = folded.split(' ')
  const suffix = all.length > 2 && SUFFIXES.has(all.at(-1) ?? '') ? (all.at(-1) ?? null) : null
  const tokens = suffix === null ? all : all.slice(0, -1)
  const spelled = [tokens, ...pairedVowels(name).map((other) => fold(other).split(' '))]
  const variant = (list: readonly string[]) => list.map((token) => words.nameVariants.get(token) ?? token)
  return {
    folded,
    tokens,
    suffix,
    keys: unique(spelled.flatMap(bothWays)),
    variants: variant(tokens),
    variantKeys: unique(spelled.flatMap((list) => bothWays(variant(list)))),
    romanised: romanisedOf(tokens, words),
    script: scriptOf(name),
  }
}

export type NameRelation =
  'equal' | 'variant' | 'middle' | 'romanised' | 'typo' | 'script' | 'suffix' | 'suffixed' | 'other'

/** How two names can be one person's; `other` where they can't. */
export function relateNames(a: PersonName, b: PersonName): NameRelation {
  if (a.script !== b.script || a.script === 'mixed') return a.folded === b.folded ? 'equal' : 'script'
  const oneOf = (one: readonly string[], other: readonly string[]) => one.some((key) => other.includes(key))
  if (oneOf(a.keys, b.keys) && a.suffix !== b.suffix)
    return a.suffix === null || b.suffix === null ? 'suffixed' : 'suffix'
  if (oneOf(a.keys, b.keys)) return 'equal'
  if (oneOf(a.variantKeys, b.variantKeys)) return 'variant'
  if (a.romanised !== null && b.romanised !== null) return a.romanised === b.romanised ? 'romanised' : typo(a, b)
  if (isShorter(a.variants, b.variants) || isShorter(b.variants, a.variants)) return 'middle'
  return typo(a, b)
}

/** Within one letter of each other, in names of five letters or more. */
export function isTypo(a: string, b: string): boolean {
  return a !== b && Math.min(a.length, b.length) >= 5 && Math.abs(a.length - b.length) <= 1 && distance(a, b) === 1
}

function typo(a: PersonName, b: PersonName): NameRelation {
  return isTypo(a.tokens.join(''), b.tokens.join('')) ? 'typo' : 'other'
}

/**
 * "spencer cox" or "spencer j cox" of "spencer james cox", "pedro sanchez" of "pedro sanchez perez castejon"; but "george w bush"
 * is not short for "george h w bush".
 */
function isShorter(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short.length > long.length || short[0] !== long[0]) return false
  let at = 0
  for (const token of long) if (agree(short[at], token)) at += 1
  if (at < short.length || (short.length < long.length && short.some((token) => token.length === 1))) return false
  return agree(short.at(-1), long.at(-1)) || long.length > 3 || short.every((token, index) => token === long[index])
}

function agree(short: string | undefined, long: string | undefined): boolean {
  return short !== undefined && long !== undefined && (short === long || (short.length === 1 && long.startsWith(short)))
}

function bothWays(tokens: readonly string[]): readonly string[] {
  const [first = '', last = ''] = [tokens[0], tokens.at(-1)]
  if (tokens.length === 1) return [`${first}|`]
  return [`${first}|${tokens.slice(1).join('')}`, `${last}|${tokens.slice(0, -1).join('')}`]
}

/** Of a name with a family name at either end and no Western given name. */
function romanisedOf(tokens: readonly string[], { families, givenNames }: Words): string | null {
  if (tokens.length < 2 || tokens.length > 3) return null
  const first = families.has(tokens[0] ?? '')
  if (!first && !families.has(tokens.at(-1) ?? '')) return null
  const [family = '', given] = first ? [tokens[0], tokens.slice(1)] : [tokens.at(-1), tokens.slice(0, -1)]
  if (given.length === 1 && givenNames.has(given[0] ?? '') && !families.has(given[0] ?? '')) return null
  const sounds = (text: string) =>
    ROMANISED.reduce((folded, [pattern, letter]) => folded.replace(pattern, letter), text)
  return `${sounds(family)}|${sounds(given.join(''))}`
}

function plainLetters(name: string): string {
  return name.normalize('NFKC').replace(/\p{L}/gu, (letter) => LETTERS[letter] ?? letter)
}

/** "Mueller" of "Müller". */
function pairedVowels(name: string): readonly string[] {
  const other = name.normalize('NFKC').replace(/\p{L}/gu, (letter) => PAIRED_VOWELS[letter] ?? letter)
  return other === name.normalize('NFKC') ? [] : [plainLetters(other)]
}

function scriptOf(name: string): Script {
  const latin = /\p{Script=Latin}/u.test(name)
  const other = /(?!\p{Script=Latin})\p{L}/u.test(name)
  return latin && other ? 'mixed' : other ? 'other' : 'latin'
}

function unique(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)]
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
