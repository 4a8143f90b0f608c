import { KEPT, requiredWords, type Need } from './required-words.ts'
import type { WordList } from './word-list.ts'

/**
 * Most patterns match in few texts, and most texts lack a word that a pattern cannot do without. The words of a text open
 * gates, and a pattern is tried only where all of its gates are open.
 */
type Pattern = RegExp | WordList

/** The gates that a text opens, a bit for each; the last number is how many gates there were. */
export type Open = Int32Array

/** Whether a pattern may match in a text, or in any part of the text that opened these gates. */
export function mayMatch(text: string | Open, pattern: Pattern): boolean {
  if (!gating || (typeof text === 'string' && text.length < SHORT)) return true
  const gates = gatesOf.get(pattern) ?? gatesIn(pattern)
  if (gates.length === 0) return true
  const open = typeof text === 'string' ? opened(text) : text
  const known = open[open.length - 1] as number
  for (const gate of gates) if (gate < known && ((open[gate >> 5] as number) & (1 << (gate & 31))) === 0) return false
  return true
}

/** The gates that the words of a text open. */
function openGates(text: string): Open {
  const open = new Int32Array((gateByNeed.size >> 5) + 2)
  open[open.length - 1] = gateByNeed.size
  let number = 0
  let length = 0
  for (let at = 0; at <= text.length; at++) {
    const letter = (text.charCodeAt(at) | 32) - 96
    if (letter > 0 && letter < 27) {
      if (length < KEPT) number = number * 32 + letter
      length++
    } else if (length > 0) {
      enter(open, number)
      number = length = 0
    }
  }
  return open
}

/** Reads as if every gate stood open: for the test that gates change nothing. */
export function ungated<T>(run: () => T): T {
  gating = false
  try {
    return run()
  } finally {
    gating = true
  }
}

let gating = true
const gatesOf = new WeakMap<Pattern, readonly number[]>()
/** A pattern written inside a function is made anew each time. */
const gatesBySource = new Map<string, readonly number[]>()
const gateByNeed = new Map<string, number>()
const gatesByWord = new Map<number, number[]>()

function gatesIn(pattern: Pattern): readonly number[] {
  const gates = pattern instanceof RegExp ? gatesOfSource(pattern) : needsOf(pattern).map(gateOf)
  gatesOf.set(pattern, gates)
  return gates
}

function gatesOfSource(pattern: RegExp): readonly number[] {
  const known = gatesBySource.get(pattern.source)
  if (known !== undefined) return known
  const gates = requiredWords(pattern).map(gateOf)
  gatesBySource.set(pattern.source, gates)
  return gates
}

/** Of each phrase the long word that most phrases have, so that few words open the gate. */
function needsOf({ words }: WordList): readonly Need[] {
  const parts = words.map((phrase) => phrase.toLowerCase().match(/[a-z]+/g) ?? [])
  const counts = Map.groupBy(parts.flat(), (word) => word)
  const worth = (word: string) => (word.length > KEPT ? 100 * (counts.get(word)?.length ?? 0) : 0) + word.length
  const best = parts.map((all) => all.reduce((best, word) => (worth(word) > worth(best) ? word : best), ''))
  return best.some((word) => word.length < 2) ? [] : [best.map((word) => word.slice(0, KEPT))]
}

function gateOf(need: Need): number {
  const name = need.join(' ')
  const known = gateByNeed.get(name)
  if (known !== undefined) return known
  const gate = gateByNeed.size
  gateByNeed.set(name, gate)
  openedTexts.clear()
  last = null
  for (const number of new Set(need.map(numberOf))) {
    const gates = gatesByWord.get(number)
    if (gates === undefined) gatesByWord.set(number, [gate])
    else gates.push(gate)
  }
  return gate
}

/** Five bits for each letter that is looked at. */
function numberOf(word: string): number {
  let number = 0
  for (let at = 0; at < word.length; at++) number = number * 32 + word.charCodeAt(at) - 96
  return number
}

function enter(open: Open, word: number): void {
  const gates = gatesByWord.get(word)
  if (gates === undefined) return
  for (const gate of gates) open[gate >> 5] = (open[gate >> 5] as number) | (1 << (gate & 31))
}

/** Shorter texts are searched sooner than cut into words. */
const SHORT = 60
const openedTexts = new Map<string, Open>()
/** Many patterns are tried on the sentences of some articles in turn. */
const MOST_KEPT = 2000

let last: { readonly text: string; readonly open: Open } | null = null

/** Found once for texts that were asked of lately. */
export function opened(text: string): Open {
  if (last?.text !== text) last = { text, open: openedAnew(text) }
  return last.open
}

function openedAnew(text: string): Open {
  const known = openedTexts.get(text)
  if (known !== undefined) return known
  if (openedTexts.size >= MOST_KEPT) openedTexts.clear()
  const open = openGates(text)
  openedTexts.set(text, open)
  return open
}
