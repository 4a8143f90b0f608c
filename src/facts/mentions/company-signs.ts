import type { Run } from './company-run.ts'
import { isMark, isPlain, isWord, sameLine } from './name-word.ts'
import { type Page, typeOf } from './page.ts'
import { matchPhrase } from './phrases.ts'
import type { Token } from './token.ts'

/** A name that belongs to a company by how it is introduced, though nothing in it says so. */
export function introduced(page: Page, run: Run): boolean {
  return ofField(page, run) || hyphened(page, run) || armOf(page, run) || codeName(page, run)
}

/** "shipping group X", "trading house X", "repair shop X": vague nouns with a field of business before them. */
function ofField(page: Page, { from }: Run): boolean {
  if (!VAGUE.has(page.tokens[from - 1]?.fold ?? '') || page.tokens[from - 1]?.capital !== false) return false
  const field = page.tokens[from - 2]
  if (field === undefined || !sameLine(page, from - 2, from)) return false
  if (field.capital && matchPhrase(page.vocabulary.demonyms, page.tokens, from - 2) !== null) return true
  return FIELDS.has(field.fold) || (page.vocabulary.legal.has(field.fold) && field.kind === 'word')
}

const VAGUE = new Set([
  'group',
  'house',
  'shop',
  'specialist',
  'outfit',
  'player',
  'major',
  'arm',
  'unit',
  'dairy',
  'heavyweight',
  'leader',
])
const FIELDS = new Set(['trading', 'repair', 'industrial', 'automotive', 'auto', 'tech', 'investment', 'hotel', 'tourism', 'property', 'packaging', 'desalination', 'fashion', 'hospitality', 'gaming', 'internet', 'based', 'dredging', 'e-commerce', 'fintech', 'cloud', 'ai', 'biotechnology', 'agribusiness', 'commodity', 'commodities', 'mining', 'oil', 'gas', 'steel', 'food', 'retail', 'brewing', 'aviation']) // prettier-ignore

/** "Chennai-headquartered X", "Chinese-owned X"; "Oslo-based X" only where X does business. */
function hyphened(page: Page, { from, to }: Run): boolean {
  const word = page.tokens[from - 1]
  if (word === undefined || word.kind !== 'word' || !sameLine(page, from - 1, from)) return false
  const last = word.fold.split(' ').at(-1) as string
  const joined = word.fold.includes(' ') || isMark(page, from - 2, '-')
  if (!joined) return false
  if (/^(?:headquartered|owned|listed)$/.test(last)) return true
  return last === 'based' && doesBusiness(page, to)
}

/** "subsidiary of X", "arm of Japan's X", "a stake in X", "taken over by X". */
function armOf(page: Page, { from }: Run): boolean {
  let at = from - 1
  if (page.tokens[at]?.kind === 'possessive' && typeOf(page.owner[at - 1] ?? page.owner[at]) === 'region')
    at = (page.owner[at - 1]?.from ?? page.owner[at]?.from ?? at) - 1
  if (!sameLine(page, at, from)) return false
  const noun = page.tokens[at - 1]?.fold ?? ''
  return (isWord(page, at, 'of') && ARMS.has(noun)) || (isWord(page, at, 'in') && noun === 'stake')
}

const ARMS = new Set([
  'executives',
  'arm',
  'subsidiary',
  'subsidiaries',
  'affiliate',
  'shareholder',
  'shareholders',
  'unit',
])

/** "a US company, identified only as “X”" */
function codeName(page: Page, { from }: Run): boolean {
  let at = from - 1
  if (isMark(page, at, '“', '"', '‘')) at--
  if (!isWord(page, at, 'as') || !sameLine(page, at, from)) return false
  const known = isWord(page, at - 1, 'only') ? at - 2 : at - 1
  if (!isWord(page, known, 'identified', 'known', 'named', 'disclosed')) return false
  for (let back = known - 1; back > known - 4; back--)
    if (page.vocabulary.descriptors.has(page.tokens[back]?.fold ?? '')) return true
  return false
}

/** What follows a name is what companies do: "promised Rs 1,000 crore", "will invest", "received a licence". */
export function doesBusiness(page: Page, to: number): boolean {
  let at = to
  if (isMark(page, at, ',') && isWord(page, at + 1, 'which', 'that')) at += 2
  for (let step = 0; step < 4 && sameLine(page, to - 1, at); step++, at++) {
    const fold = page.tokens[at]?.fold ?? ''
    if (GIVES.has(fold))
      return (
        sumAt(page, at + 1) || BUSINESS.test(page.text.slice(page.tokens[at]?.end, (page.tokens[at]?.end ?? 0) + 60))
      )
    if (page.vocabulary.signs.businessVerbs.has(fold)) return fold !== 'set' && fold !== 'open' && fold !== 'spend'
    if (!AUXILIARY.has(fold) && page.tokens[at]?.kind !== 'number') return false
  }
  return false
}

/** "X promised Rs 1,000 crore": only who has money gives it in sums. */
export function givesMoney(page: Page, to: number): boolean {
  let at = to
  if (isMark(page, at, ',') && isWord(page, at + 1, 'which')) at += 2
  for (let step = 0; step < 5 && sameLine(page, to - 1, at); step++, at++) {
    const token = page.tokens[at]
    if (token === undefined || token.kind === 'mark') return false
    if (GIVES.has(token.fold)) return sumAt(page, at + 1)
    if (!AUXILIARY.has(token.fold) && token.kind !== 'number') return false
  }
  return false
}

const GIVES = new Set(['promised', 'promise', 'pledged', 'committed', 'earmarked', 'invest', 'invested', 'pump', 'pumped', 'pour', 'poured', 'inject', 'injected', 'put', 'raised', 'announced', 'confirmed', 'received', 'signed', 'opened', 'bring', 'spend', 'spent']) // prettier-ignore
const AUXILIARY = new Set([
  'will',
  'would',
  'has',
  'have',
  'had',
  'to',
  'also',
  'is',
  'plans',
  'intends',
  'recently',
  'in',
  'could',
  'may',
])
const SUM =
  /^ (?:(?:about|some|up to|a|an|another|a further|an additional|nearly|over|more than) )?(?:[A-Z]{1,4}[$¢]?|VNĐ|Rp|Rs|[$€£₹₩¥₦₱])?[. ]?\s?\d[\d.,]*\s?(?:million|billion|trillion|crore|lakh|bn|mn|m\b|b\b)/
const BUSINESS = /^ (?:[\w-]+ ){0,3}(?:licen[cs]e|plant|factory|capital|certificate|investment)/

function sumAt(page: Page, at: number): boolean {
  const end = (page.tokens[at - 1] as Token).end
  return SUM.test(page.text.slice(end, end + 50))
}

/** "“X” M to a greenhouse": in a sentence with a company in quotation marks, other names in them are companies too. */
export function quotedBesideCompany(page: Page, { from, to }: Run): boolean {
  if (!isMark(page, from - 1, '“', '"') || !isMark(page, to, '”', '"')) return false
  const line = page.lines[page.lineOf[from] as number]
  if (line === undefined || isPlain(page, page.tokens[from] as Token)) return false
  for (let at = line.from; at < line.to; at++)
    if (isMark(page, at, '“', '"') && typeOf(page.owner[at + 1]) === 'company') return true
  return false
}

/** How far around a name is looked for it again: keeps a page of names linear. */
const NEAR = 600

/** "Ehime Prefecture and X signed an agreement", "X and Ehime Prefecture signed an MoU": who signs beside a body is one. */
export function signsBeside(page: Page, run: Run): boolean {
  const { to } = run
  if (to - run.from === 1 && (page.tokens[run.from] as Token).text.length < 3) return false
  const nation = page.tokens[run.from - 1]?.kind === 'possessive' ? page.owner[run.from - 2] : null
  const from = typeOf(nation ?? null) === 'region' ? (nation?.from ?? run.from) : run.from
  const left = isWord(page, from - 1, 'and') && sameLine(page, from - 2, from) ? page.owner[from - 2] : null
  if (left != null && typeOf(left) !== 'official') return signs(page, to)
  const right =
    isWord(page, to, 'and') && sameLine(page, from, to + 1)
      ? page.owner[isWord(page, to + 1, 'the') ? to + 2 : to + 1]
      : null
  return right != null && typeOf(right) !== 'official' && signs(page, right.to)
}

const SIGNS =
  /^ (?:(?:have|has|had|will|also|to|on \w+day) )*(?:sign|signed|inked|ink|exchanged|concluded|entered into)(?: (?!the\b)[^\s.,;]+){0,9}? (?:MoUs?|MOUs?|memorand\w+|agreements?|pacts?|contracts?|letters?|accords?|deals?|protocols?|LoI|LOI)\b/

function signs(page: Page, at: number): boolean {
  const start = page.tokens[at - 1]?.end
  return start !== undefined && SIGNS.test(page.text.slice(start, start + 140))
}

/** Whether these tokens stand elsewhere as the name of somebody who does business. */
export function actsElsewhere(page: Page, { from, to }: Run): boolean {
  const first = (page.tokens[from] as Token).text
  const length = to - from
  for (let at = Math.max(0, from - NEAR); at < from + NEAR && at + length <= page.tokens.length; at++)
    if (
      page.tokens[at]?.text === first &&
      page.tokens[at + length - 1]?.text === page.tokens[to - 1]?.text &&
      doesBusiness(page, at + length)
    )
      return true
  return false
}

/** "X, which employs 300 people" */
export function employs(page: Page, to: number): boolean {
  return (
    isMark(page, to, ',') &&
    isWord(page, to + 1, 'which') &&
    isWord(
      page,
      to + 2,
      'employs',
      'makes',
      'produces',
      'manufactures',
      'supplies',
      'operates',
      'exports',
      'sells',
      'mines',
    )
  )
}
