import type { Context } from '../context.ts'
import type { ReadingKey } from '../statement.ts'
import { names, type Coded } from './coded.ts'
import { moodOf } from './mood.ts'
import { people, unique } from './members.ts'
import { clauseStart, groups, subject } from './roles.ts'
import { matches } from '../../text/matches.ts'

const ACTIVE =
  /(?<!\b(?:was|were|been|be|being|is|are|get|got) (?:[a-z]+ly )?)(?<!\bto be )\b(?:signed|inked|co-signed|signs|put their signatures to|put (?:his|her|<P\d+>'s) (?:signature|name) to|initialled|affixed|endorsed (?:the|this) (?:agreement|memorandum|MoU|MOU|document|pact))\b(?! by| between| in | on <D| at )|\b(?:by|after|for|before) signing\b/g
/** "X signed for Lyon and Y for Osaka" */
const AND_FOR =
  /^(?: (?:it|the [a-z]+))? (?:for|on behalf of) (?:the )?(?:<[RO]\d+>(?:'s)? ?|[a-z]+ ){1,4}(?:side)?,? ?(?:and|while) (?:[A-Z]\w*\.? )?(<P\d+>) (?:did so )?(?:for|on behalf of) /
const BY =
  /\b(?:signed|inked|co-signed|initialled|exchanged|concluded)\b(?:(?! signed\b| inked\b| whilst\b)[^.;]){0,200}?\bby |\b(?:signing|ceremony|agreement|MoU|MOU)\b[^.;]{0,40} (?:was|were) (?:done|carried out|performed|made) by |\b(?:signed|inked|exchanged|concluded) between (?=(?:[A-Z][\w.]* |the |<[RO]\d+>(?:'s)? ){0,6}<P)|\b(?:signatories|signatory)(?: to \S+(?: \S+)?)? (?:were|was|are|included|include) /gi
/** "X, and representing Thailand, Mr. Y signed" */
const SENT = /^,? and (?:representing|on behalf of|for) (?:the )?<[RO]\d+>, (?:(?:Mr|Mrs|Ms|Dr|Prof|H\.E)\.? )*$/
const OTHER_DEED =
  /\b(?!(?:signed|inked|co-signed|initialled|exchanged|concluded|and|also|jointly|on|in|respectively)\b)[a-z]+ed by $/i
const ENOUGH = /\b(?:in the presence of|witnessed|attended|while|after|during)\b|;/

/** Who put their names under the papers of a sentence: "X signed … and Y signed on behalf of Z", "was signed by X and Y". */
export function signersIn(sentence: Coded, context: Context): readonly ReadingKey[] {
  const known = memo.get(sentence) ?? read(sentence, context)
  memo.set(sentence, known)
  return known
}

const memo = new WeakMap<Coded, readonly ReadingKey[]>()

/** Who put their names under the one paper whose verb stands at a position, where the sentence has several. */
export function signersAt(sentence: Coded, at: number, context: Context): readonly ReadingKey[] {
  return read(sentence, context, at)
}

function read(sentence: Coded, context: Context, at?: number): ReadingKey[] {
  if (!names(sentence.sentence, 'P')) return []
  const { text } = sentence
  const found: ReadingKey[] = []
  const all = groups(sentence)
  const isMeant = ({ index }: { index: number }) => at === undefined || Math.abs(index - at) < 3
  for (const match of matches(text, ACTIVE).filter(isMeant)) {
    const doers = subject(sentence, match.index)
    const before = text.slice(Math.max(clauseStart(text, match.index), doers?.end ?? 0), match.index)
    const mood = moodOf(before, context)
    if (!doers || (mood !== 'stated' && mood !== 'planned')) continue
    const other = all.findLast(({ end, items: [one] }) => one?.tag === 'P' && end <= doers.start)
    if (other && SENT.test(text.slice(other.end, doers.start))) found.push(...people(other))
    found.push(...people(doers))
    const beside = AND_FOR.exec(text.slice(match.index + match[0].length))?.[1]
    found.push(...(sentence.items.find(({ code }) => code === beside)?.keys ?? []))
  }
  for (const match of matches(text, BY).filter(isMeant)) {
    // "signed … in the turmoil sparked by X"
    if (/ by $/.test(match[0]) && OTHER_DEED.test(match[0])) continue
    const start = match.index + match[0].length
    const enough = ENOUGH.exec(text.slice(start))
    const end = enough ? start + enough.index : text.length
    for (const group of all) {
      if (
        group.start >= start &&
        group.end <= end &&
        (group.under === null ||
          group.under === 'by' ||
          group.under === 'between' ||
          /^(?:were|was)$/.test(group.under))
      )
        found.push(...people(group))
    }
  }
  return unique(found)
}
