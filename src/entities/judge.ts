import type { Finding } from './doubt.ts'

/** One way of looking at a pair; null where it has nothing to say. */
export type Feature<T> = {
  readonly name: string
  /** What a score of 1 is worth. */
  readonly weight: number
  readonly compare: (a: T, b: T) => Look | null
}

export type Look = {
  /** -1 to 1. */
  readonly score: number
  readonly reason: string
  /** Whether it keeps the two apart however they are joined to others. */
  readonly apart?: true
}

export type Judgement = {
  readonly outcome: 'same' | 'different' | 'unsure'
  readonly score: number
  readonly reasons: readonly Finding[]
  readonly apart: boolean
}

/** From this score on two things are one. */
const SAME = 90
/** From this score on a person is asked. */
const UNSURE = 50

/** Two things under every feature of their kind, and what follows. */
export function judge<T>(features: readonly Feature<T>[], a: T, b: T): Judgement {
  const reasons: Finding[] = []
  let apart = false
  for (const { name, weight, compare } of features) {
    const look = compare(a, b)
    if (look === null) continue
    reasons.push({ feature: name, score: Math.round(look.score * weight), reason: look.reason })
    apart ||= look.apart === true
  }
  const score = reasons.reduce((sum, reason) => sum + reason.score, 0)
  const outcome = score >= SAME && !apart ? 'same' : score >= UNSURE ? 'unsure' : 'different'
  return { outcome, score, reasons, apart }
}
