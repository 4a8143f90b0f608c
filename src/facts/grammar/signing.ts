import type { Context } from '../context.ts'
import type { Coded } from './coded.ts'
import { anyOf, fromLexicon } from './cues.ts'
import { moodOf, type Mood } from './mood.ts'
import { papers, type Paper } from './paper.ts'
import { clauseEnd, clauseStart, subject } from './roles.ts'
import { matches } from '../../text/matches.ts'
import type { WordList } from '../../text/word-list.ts'

/** A paper with the verb that makes it. */
export type Signing = {
  readonly paper: Paper
  /** active: "A signed it"; passive: "it was signed"; nominal: "the signing of it"; none: the paper is only spoken of. */
  readonly voice: 'active' | 'passive' | 'nominal' | 'none'
  readonly mood: Mood
  /** Positions of the verb in the coded text; those of the paper where there is none. */
  readonly start: number
  readonly end: number
  /** Where the words of the next paper of the sentence begin. */
  readonly limit: number
  /** Whether the verb is that of a paper told before it. */
  readonly shared?: boolean
}

type Forms = {
  readonly active: WordList
  readonly headline: WordList
  readonly base: ReadonlySet<string>
  readonly passive: WordList
  readonly nominal: WordList
}

const memo = new WeakMap<Coded, Signing[]>()

export function signings(sentence: Coded, context: Context): Signing[] {
  const known = memo.get(sentence) ?? read(sentence, context)
  memo.set(sentence, known)
  return known
}

function read(sentence: Coded, context: Context): Signing[] {
  const named = papers(sentence, context)
  if (named.length === 0) return []
  const forms = fromLexicon(context.knowledge.lexicons, 'signing-verbs', 'forms', (rows): Forms => ({
    active: anyOf(rows.flatMap((row) => [row[0] ?? '', row[3] ?? '', row[4] ?? ''])),
    headline: anyOf(rows.flatMap((row) => [row[0] ?? '', row[2] ?? '', row[3] ?? '', row[4] ?? ''])),
    base: new Set(
      // "put" is its own past.
      rows.flatMap(([past = '', , , base = '']) =>
        past.startsWith(base.split('|')[0] ?? '') && past.startsWith('put') ? [] : base.split('|'),
      ),
    ),
    passive: anyOf(rows.map((row) => row[1] ?? '')),
    nominal: anyOf([
      'signing of',
      'signing ceremony of',
      'signing ceremony for',
      'inking of',
      'renewing of',
      'exchanging of',
      'signature of',
      'conclusion of',
      'exchange of',
      'renewal of',
      'ratification of',
      'signing',
      'signing ceremony for',
    ]),
  }))
  const headline = sentence.sentence.kind === 'headline'
  // Outside headlines "exchange" and "form" are nouns, unless "to" or a modal makes them verbs.
  const verbs = matches(sentence.text, headline ? forms.headline : forms.active).filter(
    ({ 0: verb, index }) =>
      headline ||
      !isBase(verb, forms) ||
      /ing$/.test(verb) ||
      VERBAL.test(sentence.text.slice(Math.max(0, index - 20), index)),
  )
  const found = named.map((paper, index, all): Signing => {
    const { text } = sentence
    const limit = all[index + 1]?.from ?? text.length
    const floor = Math.max(clauseStart(text, paper.from), all[index - 1]?.start ?? 0)
    const nominal = nominalOf(text, paper, forms.nominal)
    if (nominal)
      return {
        paper,
        limit,
        voice: 'nominal',
        mood: UNDONE.test(text.slice(paper.end, clauseEnd(text, paper.end)))
          ? 'denied'
          : moodOf(text.slice(clauseStart(text, nominal.start), nominal.start), context),
        ...nominal,
      }
    const verb = verbs.findLast(
      (v) =>
        v.index >= floor &&
        v.index + v[0].length <= paper.start &&
        reaches(text.slice(v.index + v[0].length, paper.from)),
    )
    if (verb && /[\s,]/.test(text[paper.from - 1] ?? ' ')) {
      const start = verb.index
      const before = text.slice(Math.max(clauseStart(text, start), subject(sentence, start)?.end ?? 0), start)
      return {
        paper,
        limit,
        voice: 'active',
        mood: activeMood(before, verb[0], { sentence, context, forms }),
        start,
        end: start + verb[0].length,
      }
    }
    const passive = passiveOf(text.slice(0, limit), paper, forms.passive, context)
    if (passive) return { paper, limit, voice: 'passive', ...passive }
    return { paper, limit, voice: 'none', mood: 'stated', start: paper.start, end: paper.end }
  })
  // "a partnership" is a paper only where it is signed.
  const firm = found.filter(
    ({ paper, voice, start, end }) =>
      !paper.weak ||
      (voice === 'active' &&
        (STRONG.test(sentence.text.slice(start, end)) || VENTURE.test(sentence.text.slice(start, paper.end)))),
  )
  // "signed 44 MOUs with A as well as 13 with B": one verb for both.
  const told = firm.reduce<Signing[]>((done, signing) => [...done, inTurn(signing, done.at(-1), sentence)], [])
  // "four instruments, namely a memorandum and a letter": the two say what the four are.
  return told.filter(({ paper }, at) => {
    const next = told[at + 1]?.paper
    if (paper.plural && told.slice(at + 1).some(({ paper: { single } }) => single)) return false
    return !(paper.plural && next && SPELT_OUT.test(sentence.text.slice(paper.end, next.start)))
  })
}

/** A paper after another of its sentence may have the same verb. */
function inTurn(signing: Signing, before: Signing | undefined, sentence: Coded): Signing {
  // "No document was signed."
  if (NO.test(sentence.text.slice(signing.paper.from, signing.paper.start))) return { ...signing, mood: 'denied' }
  // "early conclusion of A and renewal of B": wished for alike.
  if (
    before?.voice === 'nominal' &&
    signing.voice === 'nominal' &&
    signing.mood === 'stated' &&
    /(?:\band|,) (?:the )?$/.test(sentence.text.slice(before.paper.end, signing.start))
  )
    return { ...signing, mood: before.mood }
  const shared =
    signing.voice === 'none' &&
    ((before?.voice === 'active' &&
      FURTHER.test(
        sentence.text.slice(before.paper.end, Math.max(signing.paper.from, before.paper.end)) ||
          sentence.text.slice(before.paper.end, signing.paper.start),
      )) ||
      (signing.paper.single === true && before !== undefined && before.voice !== 'none'))
  return shared ? { ...before, paper: signing.paper, limit: signing.limit, shared: true } : signing
}

/** "44 MOUs with A as well as [13 with B]", "a memorandum on trade and [a roadmap]" */
const FURTHER = /(?:\bas well as|\band|,|\bnamely|\bincluding|\bi\.e\.|:) ?(?:an? )?$/
const SPELT_OUT = /^,? (?:namely|including|such as|i\.e\.|viz\.?)\b|^:/
const STRONG = /^(?:sign|ink|seal|penn|enter|formali[sz])/i
const VENTURE = /^(?:enter(?:ed|s)? into|formed) an? (?:[\w-]+ ){0,3}joint venture/i

function isBase(verb: string, { base }: Forms): boolean {
  return base.has(verb.toLowerCase().replace(/\s/g, ' '))
}

function nominalOf(text: string, paper: Paper, words: WordList): { start: number; end: number } | null {
  const before = text.slice(Math.max(0, paper.from - 24), paper.from)
  const match = matches(before, words).at(-1)
  if (match && /^ of\b|of$|for$/.test(match[0].slice(-3)) && before.length - (match.index + match[0].length) <= 3) {
    const start = paper.from - before.length + match.index
    return { start, end: start + match[0].length }
  }
  const after = /^(?:'s)? signing\b(?: ceremony)?/.exec(text.slice(paper.end))
  return after ? { start: paper.end, end: paper.end + after[0].length } : null
}

/** Whether a verb and its paper are apart only by when, where and with whom: "signed on May 3 in Lyon an agreement". */
function reaches(between: string): boolean {
  if (TALKS.test(between)) return false
  return between.length <= 40 || (between.length <= 120 && between.replace(ADJUNCT, '').length <= 30)
}

/** "the ratification of the treaty will not occur" */
const UNDONE =
  /\b(?:will|would|did|has|could|does) not (?:\w+ )?(?:occur|take place|happen|go ahead|materiali[sz]e|proceed)/
const TALKS =
  /\b(?:talks|negotiations|discussions|consultations|meetings?|rounds?|reviews?|visits?|drafts?|draft versions?|versions?|copies|details) (?:on|for|of|about|over|towards?)\b/
const ADJUNCT = /,? ?(?:(?:on|in|at|with|here|late|early|during) )?(?:the )?<[DROP]\d+>,?/g
const VERBAL =
  /\b(?:to|will|would|shall|should|may|might|can|could|must|and|not|n't|did|both) (?:\w+ly |also |soon |however |then |now |further |again |first )*$/
const NO = /\b(?:no|neither|without|never|any)\b/i
const PURPOSE = /\b(?:met|visited|gathered|arrived|travelled|traveled|came|went|joined|attended)\b/
const TOLD_BY =
  /(?:\b(?:after|[Aa]fter|by|following|[Ff]ollowing|with|through|via|upon|while|since|thereby|then|is|are|was|were|honou?r of|pleasure of|privilege of)|,) (?:also |officially |formally )?$/
const TO = /\bto (?:\w+ly )?$/

function activeMood(
  before: string,
  verb: string,
  { sentence, context, forms }: { sentence: Coded; context: Context; forms: Forms },
): Mood {
  const mood = moodOf(before, context)
  // "after signing it" tells, "the prospect of signing it" does not.
  if (/ing$/.test(verb) && mood === 'stated' && before.trim() !== '' && !TOLD_BY.test(before)) return 'open'
  // "the minister said the city would sign"
  if (mood === 'open' && REPORTED.test(before) && SAID.test(sentence.text.slice(0, sentence.text.indexOf(before))))
    return 'planned'
  if (mood !== 'stated' || !TO.test(before)) {
    return mood
  }
  if (!isBase(verb, forms)) return mood
  if (sentence.sentence.kind === 'headline') return 'planned'
  return PURPOSE.test(sentence.text) ? 'stated' : 'planned'
}

const REPORTED = /^\s*would (?!(?:like|have|not)\b)(?:\w+ )*$/
const SAID = /\b(?:said|announced|added|confirmed|disclosed|revealed|reported)\b(?! (?:if|whether))[^,;]{0,60}$/

const AUXILIARY = /\b(?:was|were|is|are|be|been|being|has|had|have)\b/

function passiveOf(
  text: string,
  paper: Paper,
  words: WordList,
  context: Context,
): { mood: Mood; start: number; end: number } | null {
  const rest = text.slice(paper.end, Math.min(clauseEnd(text, paper.end), paper.end + 260))
  const match = words.exec(rest)
  if (!match) return null
  const before = rest.slice(0, match.index)
  const start = paper.end + match.index
  const end = start + match[0].length
  // "an agreement signed last year", "the MoU (…) signed in 2017"
  if (/^[\s,(]*$/.test(before)) return { mood: 'stated', start, end }
  if (AUXILIARY.test(before.slice(-40))) return { mood: moodOf(before, context), start, end }
  // "the pact with Lyon, signed in 2014", "the MoU on floods signed by the two"
  const told =
    (/, (?:first |originally |initially |which )?$/.test(before) || !CODE.test(before)) &&
    !/\b(?:that|which)\b/.test(before)
  return told && CIRCUMSTANCE.test(rest.slice(match.index + match[0].length)) ? { mood: 'stated', start, end } : null
}

const CODE = /<[PRO]\d+>/
const CIRCUMSTANCE = /^ (?:(?:by|in|on|at|with|between|last|this|earlier|during|here|there|yesterday|today|back)\b|<D)/
