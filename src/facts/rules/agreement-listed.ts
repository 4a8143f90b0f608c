import type { Context, Finding, Rule, Sentence } from '../context.ts'
import type { AgreementKind, ReadingKey } from '../statement.ts'
import { agreement } from '../grammar/agreement.ts'
import { coded, names, type Coded } from '../grammar/coded.ts'
import { papers } from '../grammar/paper.ts'
import { sidesOf } from '../grammar/parties.ts'
import { protagonist } from '../grammar/protagonist.ts'
import { groups } from '../grammar/roles.ts'
import { signings, type Signing } from '../grammar/signing.ts'
import { dateAt, dateBefore, type Moment } from '../grammar/when.ts'

export const agreementListed: Rule = {
  name: 'agreement-listed',
  description:
    'Companies named after "signed MoUs with eight companies", one paper for each: "- Acme Ltd: Rs 900 crore", "Acme will set up a plant".',
  read: (sentence, context) => {
    if (sentence.kind !== 'body') return []
    const opening = names(sentence, 'O') ? openingBefore(sentence, context) : null
    if (!opening) return []
    return pledgers(coded(sentence, context), context).flatMap(({ company, words }): Finding[] =>
      opening.named.includes(company) || company === opening.self
        ? []
        : [
            agreement(
              sentence,
              {
                kind: kindOf(words, opening),
                status: 'signed',
                parties: [opening.self, company],
                date: opening.moment?.date ?? null,
                support: [opening.sentence],
                confidence: 0.6,
              },
              context,
            ),
          ],
    )
  },
}

/** A sentence that tells of papers with several companies without naming them. */
type Opening = {
  readonly sentence: Sentence
  /** Of its papers: "two MOUs and four LOIs". */
  readonly kinds: readonly AgreementKind[]
  readonly self: ReadingKey
  readonly named: readonly ReadingKey[]
  readonly moment: Moment | null
}

/** Who only means to invest has given a letter of intent, where there were some. */
function kindOf(words: string, { kinds }: Opening): AgreementKind {
  const meant = /\b(?:intention|intends?|intent|interest)\b/i.test(words)
  return kinds.find((kind) => (kind === 'LOI') === meant) ?? kinds[0] ?? 'MOU'
}

const PARTNERS =
  /\b(?:companies|firms|investors|enterprises|corporations|manufacturers|businesses|players|majors|entities|units)\b/i
const WORTH = /\bworth\b|\bwith (?:\w+ ){0,3}(?:companies|firms|investors)\b/i
const FAR = 14

function openingBefore(sentence: Sentence, context: Context): Opening | null {
  const at = context.sentences.indexOf(sentence)
  for (let back = at - 1; back >= Math.max(0, at - FAR); back--) {
    const one = context.sentences[back]
    const opening = one && one.kind !== 'furniture' ? openingOf(one, context) : null
    if (opening) return opening
  }
  return null
}

const memo = new WeakMap<Sentence, Opening | null>()

function openingOf(sentence: Sentence, context: Context): Opening | null {
  const known = memo.get(sentence)
  if (known !== undefined) return known
  const read = coded(sentence, context)
  const signing = signings(read, context).find((one) => isOfMany(one, read))
  const made = signing ? opened(signing, read, context) : null
  memo.set(sentence, made)
  return made
}

function isOfMany({ paper, voice, mood }: Signing, { text, sentence }: Coded): boolean {
  if (voice === 'none' || mood !== 'stated' || !paper.plural || paper.definite) return false
  const phrase = text.slice(paper.from)
  return sentence.kind === 'headline' ? WORTH.test(phrase) : PARTNERS.test(phrase)
}

function opened(signing: Signing, read: Coded, context: Context): Opening | null {
  const { first, others } = sidesOf(read, signing, context)
  const self = [...first, ...others].find((key) => key.startsWith('region:')) ?? protagonist(context)
  if (!self?.startsWith('region:')) return null
  const named = [...first, ...others].filter((key) => key.startsWith('company:'))
  const { sentence } = read
  const moment = dateAt(read, signing.start) ?? dateBefore(sentence, context)
  const kinds = papers(read, context).map(({ kind }) => (kind === 'OTHER' ? 'MOU' : kind))
  return { sentence, kinds, self, named, moment }
}

const BULLET = /^[\s•·*–—-]*(?:\d+[.)] )?(?:[\p{L}-]+ ){0,6}$/u
const PLEDGE =
  /^(?:'s [^<]{0,30})?,? ?(?:\([^)]*\) ?)?(?:, [^<]{0,60}, )?(?:which |who )?(?:also |further |is |has |have |had )?(?:will|would|plans?|planning|committed|commits|promised|promises|pledged|pledges|proposed|proposes|intends?|announced (?:its |<O\d+>'s |a |an |the )?(?:additional |new )?(?:intention|plans?|decision|investment)|decided to|agreed|is to|to (?:invest|set|build)|set to|invest(?:s|ed|ing)?|going to|propos)\b/i
const DEED = /<M\d+>|\b(?:set up|establish|build|invest|plant|factory|facility|centre|center|unit|hub|park|complex)\b/i

/** A company and the words that tell what it will do. */
type Pledger = { readonly company: ReadingKey; readonly words: string }

/** The companies of a sentence that say what they will do: those of a bullet, and the subjects of "will invest". */
function pledgers(read: Coded, context: Context): Pledger[] {
  const { text } = read
  if (!DEED.test(text)) return []
  const isCompany = (key: ReadingKey) => context.readings.get(key)?.type === 'company'
  return groups(read).flatMap(({ items, start, end, under }) => {
    const keys = items.flatMap((item) => (item.form === 'name' ? item.keys.filter(isCompany) : []))
    const bullet =
      /^\s*(?:[-•·*–—]|\d+[.)])\s/.test(text) &&
      BULLET.test(text.slice(0, start)) &&
      /^(?:\s?[:–—(-]|,)/.test(text.slice(end))
    const invested = /^'s (?:\w+ )?investment of <M/.test(text.slice(end))
    const says = (under === null || under === 'while') && PLEDGE.test(text.slice(end, end + 120))
    const words = invested ? '' : text.slice(end, end + 120)
    return bullet || invested || says ? keys.map((company) => ({ company, words })) : []
  })
}
