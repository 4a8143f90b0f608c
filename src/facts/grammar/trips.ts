import type { Context } from '../context.ts'
import type { Coded } from './coded.ts'
import { objectAt } from './counterpart.ts'
import { anyOf, fromLexicon } from './cues.ts'
import { people } from './members.ts'
import { actsFor } from './sides.ts'
import { countryOf } from './within.ts'
import { mayActIn, delegationAt } from './delegation.ts'
import { clauseStart, doerOf, groups, subject, type Group } from './roles.ts'
import { matches } from '../../text/matches.ts'

/** Somebody going somewhere, as one sentence tells it. */
export type Trip = {
  readonly visitor: Group
  readonly targets: Group
  readonly at: number
  readonly before: string
  /** Whether the sentence says whose journey it is only by "his" or "her". */
  readonly unsure: boolean
  /** Of more days than one: a date beside it is that of its end, or of its beginning. */
  readonly long: boolean
  /** "X's visit to Y", in so many words. */
  readonly named?: boolean
  /** "ahead of X's visit to Y", "the upcoming visit": it is still to come. */
  readonly ahead?: boolean
}

/** Every journey of a sentence, by verb ("visited X") and by noun ("his visit to X"). */
export function trips(read: Coded, context: Context): readonly Trip[] {
  const known = memo.get(read) ?? find(read, context)
  memo.set(read, known)
  return known
}

const memo = new WeakMap<Coded, readonly Trip[]>()

function find(read: Coded, context: Context): Trip[] {
  if (!mayActIn(read)) return []
  const told = verbs(read, context)
  const more = [
    ...nouns(read, context),
    ...stays(read),
    ...goals(read, context),
    ...welcomes(read),
    ...hosted(read, context),
  ]
  return [...told, ...more.filter(({ targets, unsure }) => !unsure || !told.some((one) => one.targets.start === targets.start))] // prettier-ignore
}

function verbs(read: Coded, context: Context): Trip[] {
  const words = fromLexicon(context.knowledge.lexicons, 'visit-verbs', 'verbs', (rows) =>
    anyOf(rows.flatMap(([form = '', kind]) => (kind === 'noun' ? [] : [form]))),
  )
  return matches(read.text, words).flatMap((match): Trip[] => {
    const at = match.index
    const end = at + match[0].length
    const visitor = visitorAt(read, at, context)
    const first = targetsAt(read, end)
    // "it was Putin, not X, who visited"
    const denied = visitor && /\bnot $/.test(read.text.slice(0, visitor.start))
    if (!visitor || denied || !first || !isDoing(read.text.slice(visitor.end, at))) return []
    const before = read.text.slice(Math.max(clauseStart(read.text, at), visitor.end), at)
    return [first, ...alsoAfter(read, first)].map((targets) => ({
      visitor,
      targets,
      at: targets === first ? at : targets.start,
      before,
      unsure: false,
      long: LONG.test(read.text.slice(at, end)),
    }))
  })
}

const NOUN =
  /(<P\d+>)(?:'s)? (?:(?!(?:to|during|on|for|in|after|following|amid|at) )[\w-]+ ){0,3}(?:visit|trip|tour|mission|journey|stay|stopover|stop) (?:to|of(?! (?:(?:the|an?) )?(?:[\w-]+ ){0,4}(?:delegation|team|mission|<P))|(?<!mission )in) |(?:visit|trip) (?:of|by) (?:(?:the|an?) (?:(?:[\w-]+|<R\d+>(?:'s)?) ){0,4}(?:delegation|team|mission),? (?:led|headed) by )?(?:the )?(<P\d+>),? to |(<P\d+>)(?:'s)? (?:(?:first|second|third|official|state|working|recent|current|ongoing|[\w]+-day) ){0,2}(?=<R\d+>(?:'s)? (?:visit|trip|tour|mission|leg)\b)|\b(?:[Dd]uring|[Oo]n|[Ii]n|[Aa]fter|[Ff]ollowing|[Ff]rom|as part of|amid|end of|end|ended|ends|concluded|concludes|began|begins|started|completed|wrapped up|wraps up|undertook|made|paid|paying|embarked on|leading|leads|led|heading|headed|(?:arrived|arrives|landed|came|flew|touched down)\b[^.;]{0,60} for) (?:a|an|the|his|her|their|its) (?:[\w-]+ ){0,4}(?:visit|trip|mission|tour|stay|journey|delegation) (?:to|(?<!(?:mission|delegation) )in) /g

const STAY =
  /\b(?:is|are|was|were) (?:currently |now |also |here )?in (?:the )?(?=<R\d+>(?:(?:,| and|, and) (?:in )?<R\d+>){0,3} (?:to|for|on|as part of|early|late|<D\d+>)(?: |\b))/g

/** "X is in Osaka to attend the fair" */
function stays(read: Coded): Trip[] {
  return matches(read.text, STAY).flatMap((match): Trip[] => {
    const visitor = subject(read, match.index)
    const targets = targetsAt(read, match.index + match[0].length)
    if (!visitor || !targets || people(visitor).length === 0 || match.index - visitor.end > 12) return []
    return [{ visitor, targets, at: match.index, before: '', unsure: false, long: true }]
  })
}

const WELCOMED =
  /\b(?:welcom(?:ed|es|ing)|greet(?:ed|s)|hosted|hosts) (?:[\p{L}.’'-]+ ){0,4}(<P\d+>)(?:,? (?:and|along with|accompanied by) [^<>.;:]{0,60})? (?:to|in|at) (?:the )?(?=<[RO]\d+>)|(<P\d+>)(?: (?:and|along with) [^<>.;:]{0,40})? (?:was|were) (?:[a-z]+ly )?(?:welcomed|received|greeted|hosted) (?:to|in|at) (?:the )?(?=<[RO]\d+>)/gu

/** "welcomed X to Lyon", "X was received at the university": he was there. */
function welcomes(read: Coded): Trip[] {
  return matches(read.text, WELCOMED).flatMap((match): Trip[] => {
    const code = match[1] ?? match[2]
    const visitor = groups(read).find(({ items }) => items.some((item) => item.code === code))
    const targets = groups(read).find(({ start }) => start === match.index + match[0].length)
    if (!visitor || !targets) return []
    const before = read.text.slice(clauseStart(read.text, match.index), match.index)
    return [{ visitor: { ...visitor, items: visitor.items.filter((item) => item.code === code) }, targets, at: match.index, before, unsure: false, long: false }] // prettier-ignore
  })
}

const HOSTED = /\b(?:welcomed|received|hosted|greeted)\b(?! (?:by|at|in|with)\b)/g

/** "The city government welcomed a delegation led by X": he was there. */
function hosted(read: Coded, context: Context): Trip[] {
  return matches(read.text, HOSTED).flatMap((match): Trip[] => {
    const end = match.index + match[0].length
    const host = subject(read, match.index)
    const guest = objectAt(read, end, context)
    if (!host || !guest || people(host).length > 0 || people(guest).length === 0) return []
    const told = doerOf(read, match.index)
    if (told && people(told).length > 0) return []
    if (match.index - host.end > 30 || /<P\d+>/.test(read.text.slice(host.end, match.index))) return []
    const before = read.text.slice(host.end, match.index)
    return [{ visitor: guest, targets: { ...host, items: host.items.slice(0, 1) }, at: match.index, before, unsure: false, long: false }] // prettier-ignore
  })
}

const VISIT_OF =
  /\b(?:[Dd]uring|[Oo]n|[Ff]ollowing|[Aa]fter) (?:(?:the|a|an|this) (?:[\w-]+ ){0,4}(?:visit|stay) (?:of|by) (?:the )?(<P\d+>)|(<P\d+>)'s (?:[\w-]+ ){0,4}(?:visit|stay))(?! to| of| in)/g

/** "signed in Colombo during the visit of X": to the country of the sentence that is not his. */
function goals(read: Coded, context: Context): Trip[] {
  return matches(read.text, VISIT_OF).flatMap((match): Trip[] => {
    const code = match[1] ?? match[2]
    const visitor = groups(read).find(({ items }) => items.some((item) => item.code === code))
    const own = visitor?.items.find((item) => item.code === code)
    const home = own?.keys[0] === undefined ? null : actsFor(own.keys[0], context)
    const nation = home === null ? null : countryOf(home, context)
    const abroad = groups(read).filter(({ items }) =>
      items.some(({ tag, keys: [key, ...more] }) => {
        if (tag !== 'R' || key === undefined || more.length > 0) return false
        return context.readings.get(key)?.level === 'country' && countryOf(key, context) !== nation
      }),
    )
    const [goal] = abroad
    const ahead = /^[^.;]{0,80}\b(?:will|would|(?:is|are) (?:expected|scheduled|set|due|to))\b/.test(
      read.text.slice(match.index + match[0].length),
    )
    if (
      ahead ||
      own?.form !== 'name' ||
      !visitor ||
      !goal ||
      nation === null ||
      new Set(abroad.flatMap(({ items }) => items.map(({ keys }) => keys[0]))).size > 1
    )
      return []
    const before = read.text.slice(clauseStart(read.text, match.index), match.index)
    return [{ visitor: { ...visitor, items: [own] }, targets: { ...goal, items: goal.items.slice(0, 1) }, at: match.index, before, unsure: false, long: false }] // prettier-ignore
  })
}

const LEDBY = /\b(?:delegation|team|mission),? (?:led|headed) by (?:(?:[\p{L}.'’-]+|<[RO]\d+>(?:'s)?) ){0,5}$/u
const JOURNEY =
  /(?:(?:on|for) )?(?:(?:a|an|the|his|her|their|its) )?(?:[\w-]+ )?(?:visit|trip|tour|mission|journey|stay|stopover|stop|delegation) (?:to|of|in|by) .*$/
const AHEAD = /\b(?:ahead of|upcoming|forthcoming)\b/
const LONG = /-(?:day|night|week)\b|\b(?:weeklong|tour|mission|journey)\b/

function nouns(read: Coded, context: Context): Trip[] {
  return matches(read.text, NOUN).flatMap((match): Trip[] => {
    const code = match[1] ?? match[2] ?? match[3]
    const end = match.index + match[0].length
    const all = groups(read)
    const visitor = code
      ? all.find(({ items }) => items.some((item) => item.code === code))
      : goer(
          whoIs(read, match.index) ??
            subject(read, match.index) ??
            speaker(read, match.index) ??
            delegationAt(read, match.index, context) ??
            all.find((group) => group.start > end && group.under === null && people(group).length > 0) ??
            all.find(({ start }) => start > end && LEDBY.test(read.text.slice(Math.max(0, start - 50), start))),
        )
    const targets = targetsAt(read, end)
    if (!visitor || !targets || people(visitor).length === 0) return []
    const only = code ? { ...visitor, items: visitor.items.filter((item) => item.code === code) } : visitor
    return [
      {
        visitor: only,
        targets,
        at: match.index,
        before: (read.text.slice(Math.max(0, match.index - 25), match.index) + match[0]).replace(JOURNEY, ''),
        unsure: code === undefined,
        ahead: AHEAD.test(read.text.slice(Math.max(0, match.index - 12), end)),
        named: only.items.some(({ code: own, form }) => own === code && form === 'name'),
        long: LONG.test(match[0]),
      },
    ]
  })
}

/** "held talks with X at the palace, who is on a visit to": the last one named. */
function whoIs(read: Coded, at: number): Group | null {
  if (!/, who (?:is|was|has been|had been) (?:currently |now )?$/.test(read.text.slice(0, at))) return null
  return groups(read).findLast((group) => group.end <= at && people(group).length > 0) ?? null
}

/** "X announced that it had signed … during a visit": whoever tells it. */
function speaker(read: Coded, at: number): Group | null {
  const from = clauseStart(read.text, at)
  return from > 0 && /^ (?:it|he|she|they)\b/.test(read.text.slice(from)) ? subject(read, from - 4) : null
}

/** "The province (Governor X) … during a visit": the governor. */
function goer(group: Group | null | undefined): Group | null {
  const [item] = group?.items ?? []
  if (!group || !item || people(group).length > 0) return group ?? null
  const head = item.folded.find(({ tag }) => tag === 'P')
  return head ? { ...group, items: [head] } : group
}

const ALSO =
  /^(?:,? (?:on |in |early |late )?<D\d+>)?(?:,| and|, and|, then| and then| and later)(?: also)?(?: the| a| an| its)?(?: [a-z-]+){0,3}(?: of| in| at)?(?: the)? (?=<[RO]\d+>)/
const DEED = /\b(?:met|held|signed|said|told|where|who|which|with|to|for|by|from|[a-z]+ed|[a-z]+ing)\b/

/** "visited the port of X on Saturday and a farm in Y on Sunday": the stops after the first. */
function alsoAfter(read: Coded, first: Group): Group[] {
  const all = groups(read)
  const more: Group[] = []
  for (let from = first.end; more.length < 5;) {
    const match = ALSO.exec(read.text.slice(from, from + 90))
    const next = match && !DEED.test(match[0]) ? all.find(({ start }) => start === from + match[0].length) : undefined
    if (!next || people(next).length > 0) break
    more.push(next)
    from = next.end
  }
  return more
}

function visitorAt(read: Coded, at: number, context: Context): Group | null {
  const doers = doerOf(read, at)
  if (doers && people(doers).length > 0) return doers
  const led = groups(read).findLast(
    (group) =>
      group.end <= at &&
      /\b(?:(?:led|headed|chaired) by|under the (?:chairmanship|leadership|presidency|headship) of) (?:(?:[\w.]+|<[RO]\d+>(?:'s)?) ){0,5}$/.test(
        read.text.slice(Math.max(0, group.start - 60), group.start),
      ),
  )
  return led && people(led).length > 0 ? led : delegationAt(read, at, context)
}

/** Whether the words between somebody and a verb leave it his: "X visited", "X met Y and visited", not "X said that others visited". */
function isDoing(between: string): boolean {
  return between.length < 40
    ? !/\b(?:said|says|told|that|previous|asking)\b/.test(between)
    : /(?:\band|,|\bwho|\bwho had|\bhas|\bhad)(?: also| then| later)? $/.test(between)
}

const GAP =
  /^,? ?(?:(?:the|a|an|his|her|their|its|both|several|some|major|neighbou?ring|cities|city|countries|country|regions?|provinces?|states?|offices?|headquarters|head office|campus|plant|factory|facilit(?:y|ies)|site|digital|of|in|two|three|four|five|six|seven|eight|and|including|–|-|[A-Z][\w'-]*),? ){0,16}$/

/** "the yard of", "a soybean cooperative in" */
const PART = /^,? ?(?:the|a|an|its|his|their) (?:[a-z][\w-]* ){1,4}(?:of|in|at|near) (?:the )?$/

/** "the headquarters of Norwegian chemical company" */
const DESCRIBED =
  /^,? ?(?:(?:the|a|an|its|his|her|of|in|at|leading|major|[A-Z][\w-]*|headquarters|offices?|plant|factory|campus|base|specialty|global|local|world|largest|[a-z-]+) ){0,10}(?:company|firm|group|maker|manufacturer|giant|producer|developer|operator|supplier|provider|carmaker|automaker|chipmaker|startup|start-up|institute|association|agency|centre|center|laborator(?:y|ies)) $/

/** "visited and worked with leaders of", "visited and offered wishes to people of" */
const WORKED =
  /^ and (?:offered|extended|conveyed|sent|gave|presented) (?:[\w-]+ ){1,5}(?:to|with) (?:the )?(?:leaders|officials|authorities|people|representatives|residents)(?: and (?:people|officials|authorities|residents))? (?:of|from|in) (?:the )?(?:[a-z]+ )?$|^ and (?:worked|met|held (?:talks|a working session)) with (?:the )?(?:leaders|officials|authorities|representatives) (?:of|from) (?:the )?$/

function isGap(gap: string): boolean {
  return WORKED.test(gap) || GAP.test(gap) || PART.test(gap) || (DESCRIBED.test(gap) && !DEED.test(gap))
}

function targetsAt(read: Coded, end: number): Group | null {
  const next = groups(read).find((group) => group.start >= end)
  const gap = next ? read.text.slice(end, next.start) : ''
  if (!next || people(next).length > 0 || gap.length > 90 || !isGap(gap)) return null
  // "the Yiwu Trade City": a place in the name of something else is not where he went.
  if (next.items.length > 1 || next.items[0]?.tag !== 'R') return next
  const after = read.text.slice(next.end)
  if (/^(?: [A-Z\d][\w-]*){0,3}(?:,| and|, and)? (?=<O)/.test(after))
    return groups(read).find(({ start }) => start > next.end) ?? null
  return /^ [A-Z][a-z]/.test(after) && !/^ (?:On|In|At|He|She|The)\b/.test(after) ? null : next
}
