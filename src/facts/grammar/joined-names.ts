import { fold } from '../../text/fold.ts'
import type { Context, Sentence } from '../context.ts'
import type { AgreementKind, ReadingKey } from '../statement.ts'
import { matches } from '../../text/matches.ts'

/** Two regions whose names a dash joins before a word for their tie: "the Sacramento-Matsuyama sister city relationship". */
export function joinedNames(
  { text }: Sentence,
  context: Context,
): { kind: AgreementKind; pair: [ReadingKey, ReadingKey] }[] {
  // Of no use where nothing is found: the words of the text itself are looked up by no other pattern.
  if (text.search(TIE) < 0) return []
  return matches(text, TIE).flatMap((match) => {
    const joined = JOINED.exec(text.slice(Math.max(0, match.index - 90), match.index))
    if (!joined) return []
    const [left, right] = [(joined[1] ?? '').split(' '), (joined[2] ?? '').split(' ')]
    const one = firstKnown(
      left.map((_, at) => left.slice(at).join(' ')),
      context,
    )
    const other = firstKnown(
      right.map((_, at) => right.slice(0, right.length - at).join(' ')),
      context,
    )
    if (one === null || other === null || one === other) return []
    return [{ kind: /^s|^t/i.test(match[0]) ? 'SISTERHOOD' : 'FRIENDSHIP', pair: [one, other] }]
  })
}

const TIE =
  /\b(?:[Ss]ister|[Tt]win|[Ff]riendship)[- ](?:[Cc]ity|[Cc]ities|[Tt]owns?|[Ss]tates?|[Pp]rovinces?|[Pp]refectures?)\b/g
const JOINED =
  /((?:\p{Lu}[\p{L}.'’]* ){0,2}\p{Lu}[\p{L}.'’]*)[-–—](\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*){0,2}) (?:\d{1,3}(?:st|nd|rd|th) )?(?:[a-z-]+ )?$/u

/** The longest of some spellings that a region of the article bears. */
function firstKnown(spellings: readonly string[], { readings }: Context): ReadingKey | null {
  for (const spelling of spellings) {
    const wanted = bare(spelling)
    for (const [key, { type, name, aliases }] of readings)
      if (type === 'region' && [name, ...aliases].some((one) => bare(one) === wanted)) return key
  }
  return null
}

function bare(name: string): string {
  return fold(name).replace(/ (?:city|prefecture|province|state|county)$/, '')
}
