import { earliest, latest, type PartialDate } from '../text/partial-date.ts'
import { append } from './append.ts'
import { canonically, compare, type Support } from './evidence.ts'
import type { Group } from './group.ts'

/** A statement that somebody holds or held one office of one organisation, with the day it is true for. */
export type Tenure = {
  readonly official: string
  readonly support: Support<'office'>
  readonly day: PartialDate | null
}

/** One stretch of holding an office. */
export type Term = {
  readonly official: string
  readonly members: Group<Support<'office'>>
  readonly firstReported: PartialDate | null
  readonly lastReported: PartialDate | null
  /** The end that others' statements give it; a stated one goes before it. */
  readonly end: { readonly day: PartialDate | null; readonly basis: 'successor' | 'former' } | null
}

/**
 * The terms of everybody in one office, from what is stated for which day. A term ends when its holder is called a former one,
 * or, in an office that one person holds at a time (`sole`), when another is named: but not when the holder is named again
 * within a year, for then the other was named out of turn. Whoever is named anew after the end begins a new term.
 */
export function termsOf(tenures: readonly Tenure[], sole: boolean): readonly Term[] {
  const open = new Map<string, Draft>()
  const done: Draft[] = []
  const staysOn = namedAgain(tenures)
  const close = (draft: Draft, end: Draft['end']): void => {
    open.delete(draft.official)
    done.push({ ...draft, end })
  }
  for (const { official, support, day } of inOrder(tenures)) {
    const current = open.get(official)
    if (support.statement.claim.former) {
      if (current) {
        current.members.push(support)
        close(current, { day, basis: 'former' })
      } else {
        const last = done.findLast((draft) => draft.official === official)
        if (last) last.members.push(support)
        else done.push({ official, members: [support], reported: [], end: { day, basis: 'former' } })
      }
      continue
    }
    if (sole && day !== null)
      for (const other of [...open.values()]) {
        const last = other.reported.at(-1)
        const before = last !== undefined && latest(last) < earliest(day)
        if (other.official !== official && before && !staysOn(other.official, day))
          close(other, { day, basis: 'successor' })
      }
    const reported = day === null ? [] : [day]
    const draft = current ?? { official, members: [], reported: [], end: null }
    draft.members.push(support)
    draft.reported.push(...reported)
    open.set(official, draft)
  }
  return [...done, ...open.values()].map(({ official, members, reported, end }) => ({
    official,
    members: [...members].sort(canonically) as unknown as Group<Support<'office'>>,
    firstReported: reported[0] ?? null,
    lastReported: [...reported].sort((a, b) => compare(latest(a), latest(b))).at(-1) ?? null,
    end,
  }))
}

type Draft = {
  readonly official: string
  readonly members: Support<'office'>[]
  readonly reported: PartialDate[]
  readonly end: Term['end']
}

/** By day, the vague ones first, undated ones last; who holds before who held; then canonically. */
function inOrder(tenures: readonly Tenure[]): readonly Tenure[] {
  return [...tenures].sort(
    (a, b) =>
      compare(a.day ?? '~', b.day ?? '~') ||
      Number(a.support.statement.claim.former) - Number(b.support.statement.claim.former) ||
      canonically(a.support, b.support),
  )
}

/** Whether somebody is named in the office within a year after a day. */
function namedAgain(tenures: readonly Tenure[]): (official: string, day: PartialDate) => boolean {
  const days = new Map<string, number[]>()
  for (const { official, support, day } of tenures)
    if (day !== null && !support.statement.claim.former) append(days, official, Date.parse(earliest(day)))
  for (const own of days.values()) own.sort((a, b) => a - b)
  return (official, day) => {
    const own = days.get(official) ?? []
    const from = Date.parse(latest(day))
    let [low, high] = [0, own.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((own[middle] ?? 0) > from) high = middle
      else low = middle + 1
    }
    const next = own[low]
    return next !== undefined && next - from <= YEAR
  }
}

const YEAR = 366 * 86_400_000
