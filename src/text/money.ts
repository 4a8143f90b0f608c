import { CURRENCY_CODES, DOUBTFUL_NAMES, MARKS, NAMES, SCALED_MARKS, SCALES, SHARED_MARKS } from './currencies.ts'
import { matches } from './matches.ts'

/** An amount of money in a text. */
export type FoundMoney = {
  readonly start: number
  readonly end: number
  readonly surface: string
  /** In whole units of the currency. */
  readonly amount: number
  /** ISO 4217. */
  readonly currency: string
  /** The same sum in another currency, as in "USD 1 billion (KRW 1.36 trillion)", which is one amount. */
  readonly also: { readonly amount: number; readonly currency: string } | null
}

/** `offset` is added to the places; `country` is the ISO 3166-1 alpha-2 code of who speaks, for "$", "Rs" and "¥". */
export type MoneyOptions = { readonly offset?: number; readonly country?: string | null }

/**
 * The amounts of a sentence, in order, without overlap. "$" is the US dollar unless the country that speaks has
 * its own. Both ends of a range are found ("$1 to $2 billion"); numbers without a currency are none.
 */
export function findMoney(text: string, { offset = 0, country = null }: MoneyOptions = {}): readonly FoundMoney[] {
  const plain = text.replace(/[\t\u00a0\u2007\u2009\u202f]/g, ' ')
  const found: FoundMoney[] = []
  for (const { start, end, amount, currency } of sumsIn(plain, country)) {
    const last = found.at(-1)
    const isSame =
      last && last.also === null && last.currency !== currency && SAME_SUM.test(plain.slice(last.end - offset, start))
    const [from, also] = isSame ? [last.start - offset, { amount, currency }] : [start, null]
    if (isSame) found.pop()
    const isClosed = isSame && /[([]/.test(plain.slice(last.end - offset, start)) && /[)\]]/.test(plain[end] ?? '')
    const to = isClosed ? end + 1 : end
    const sum = isSame ? { amount: last.amount, currency: last.currency } : { amount, currency }
    found.push({ start: from + offset, end: to + offset, surface: text.slice(from, to), ...sum, also })
  }
  return found
}

const SAME_SUM =
  /^(?: ?[([/=]|,? or|,? equivalent to|,? which is)[, ]*(?:(?:about|approximately|around|roughly|some|nearly|almost|approx\.?|equivalent to|worth|or|more than|over|equal to|~|≈)[ ,]*)*$/i

type Sum = {
  readonly start: number
  readonly end: number
  readonly amount: number
  readonly currency: string
  readonly scale: number
}
type Groups = Readonly<Record<string, string | undefined>>

/** Longest first, so that "US$" is tried before "$"; as written, capitalised, and for scales in capitals. */
function anyOf(words: readonly string[], withCapitals = false): string {
  const forms = words.flatMap((word) =>
    withCapitals ? [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()] : [word],
  )
  const sorted = [...new Set(forms)].sort((a, b) => b.length - a.length)
  return sorted.map((word) => word.replace(/[$.]/g, '\\$&')).join('|')
}

const WRITTEN: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
}
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{2,3})+|\d+)(?:\.\d+)?`
const SCALE = String.raw`(?:(?:${anyOf(
  Object.keys(SCALES).filter((word) => word.length > 1),
  true,
)})(?!\p{L}))`
const QUANTITY = String.raw`(?:(?<low>${NUMBER})(?: ?[-–] ?| to ))?(?<number>${NUMBER})(?<scale>(?:[ -]?${SCALE}){1,2}| ?[kmbKMB](?![\p{L}\d²³]))?(?: (?<more>${NUMBER})[ -](?<moreScale>${SCALE}))?`
const CODE = anyOf(CURRENCY_CODES)
const MARK = anyOf([
  ...Object.keys(MARKS),
  ...Object.keys(SCALED_MARKS),
  ...Object.keys(SHARED_MARKS),
  ...CURRENCY_CODES,
])
const ADJECTIVE = anyOf(Object.values(NAMES).flatMap((meanings) => Object.keys(meanings).filter((word) => word !== '')))
const NAME = anyOf(Object.keys(NAMES), true)
const MEANT = String.raw`(?:(?<code>${CODE})(?!\p{L})|(?:(?<adjective>${ADJECTIVE})[ -])?(?<name>${NAME})(?:s|S)?(?!\p{L}))`

/** "KRW 1.4 trillion", "$50m", "Rs. 500 crore", "$20 million CAD" */
const MARKED = new RegExp(
  String.raw`(?<![\p{L}\d$])(?<mark>${MARK})\.? ?-?${QUANTITY}(?: (?<code>${CODE})(?!\p{L}))?`,
  'gu',
)
/** "1.4 trillion won", "50 million US dollars", "10 bn AED", "two-billion-dollar" */
const NAMED = new RegExp(String.raw`(?<![\p{L}\d.,])${QUANTITY}[ -](?:of )?${MEANT}`, 'gu')
const SPELT = new RegExp(
  String.raw`(?<!\p{L})(?<half>[Hh]alf )?(?<written>${anyOf(Object.keys(WRITTEN), true)})(?<scale>(?:[ -]${SCALE}){1,2})[ -]${MEANT}`,
  'gu',
)

function sumsIn(text: string, country: string | null): readonly Sum[] {
  const all = [MARKED, NAMED, SPELT].flatMap((pattern) =>
    matches(text, pattern).flatMap((match) => read(match, country)),
  )
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  let last = 0
  const apart = all.filter(({ start, end }) => {
    if (start < last) return false
    last = end
    return true
  })
  return apart.map((sum, index) => scaledLike(sum, apart[index + 1], text))
}

/** The sum of a match, or the two of a range, or none where the words mean something else. */
function read(match: RegExpExecArray, country: string | null): readonly Sum[] {
  const groups = match.groups ?? {}
  const scale = scaleOf(groups['scale'])
  const currency = currencyOf(groups, country, scale > 1, match.input)
  if (currency === null) return []
  const { index: start } = match
  const end = start + match[0].length
  const number = groups['written']
    ? (WRITTEN[groups['written'].toLowerCase()] ?? 0) * (groups['half'] ? 0.5 : 1)
    : numberOf(groups['number'])
  const amount = rounded(number * scale + numberOf(groups['more']) * scaleOf(groups['moreScale']))
  const low = groups['low']
  if (low === undefined) return [{ start, end, amount, currency, scale }]
  const middle = start + match[0].indexOf(low) + low.length
  const next = start + match[0].indexOf(groups['number'] ?? '', middle - start)
  return [
    { start, end: middle, amount: rounded(numberOf(low) * scale), currency, scale },
    { start: next, end, amount, currency, scale },
  ]
}

/** Of "$1 to $2 billion" the first is a billion too. */
function scaledLike(sum: Sum, next: Sum | undefined, text: string): Sum {
  if (!next || sum.scale > 1 || next.scale === 1 || sum.currency !== next.currency || sum.amount >= 1000) return sum
  return /^(?: and | to | ?[-–] ?| or )$/.test(text.slice(sum.end, next.start))
    ? { ...sum, amount: rounded(sum.amount * next.scale), scale: next.scale }
    : sum
}

function currencyOf(
  { mark, code, name, adjective = '', number = '' }: Groups,
  country: string | null,
  isScaled: boolean,
  sentence: string,
): string | null {
  if (code && (mark === undefined || mark === '$')) return code
  if (mark !== undefined) {
    const shared = SHARED_MARKS[mark]
    if (shared) return shared[country ?? ''] ?? shared[''] ?? null
    return MARKS[mark] ?? (CURRENCY_CODES.includes(mark) ? mark : isScaled ? (SCALED_MARKS[mark] ?? null) : null)
  }
  const bare = (name ?? '').toLowerCase()
  if (DOUBTFUL_NAMES.has(bare) && !isScaled && adjective === '' && number.replace(/\D/g, '').length < 4) return null
  return NAMES[bare]?.[adjective] ?? ofCountry(bare, country, sentence)
}

/** "pesos", "kroner" alone: those of the country that speaks, or of the one whose adjective the sentence has. */
function ofCountry(name: string, country: string | null, sentence: string): string | null {
  const meanings = Object.entries(NAMES[name] ?? {})
  const own = country === null ? undefined : meanings.find(([, code]) => code.startsWith(country))
  return (own ?? meanings.find(([adjective]) => adjective !== '' && sentence.includes(adjective)))?.[1] ?? null
}

function scaleOf(words: string | undefined): number {
  return (words ?? '').split(/[ -]/).reduce((product, word) => product * (SCALES[word.toLowerCase()] ?? 1), 1)
}

function numberOf(digits: string | undefined): number {
  return Number((digits ?? '0').replaceAll(',', ''))
}

/** Without the crumbs of binary fractions: 1.36 trillion is 1,360,000,000,000. */
function rounded(amount: number): number {
  return Number(amount.toPrecision(15))
}
