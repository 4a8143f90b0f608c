import { type Discourse, MOST } from './discourse.ts'
import { beginsSentence, isMark, isWord } from './name-word.ts'
import { type Page, sight, type Sighting, type Thing, typeOf } from './page.ts'
import type { Token } from './token.ts'

const PEOPLE = new Set(['he', 'she', 'his', 'her', 'him', 'himself', 'herself'])

const PRONOUNS = new Set([...PEOPLE, 'it', 'its'])

/** "he", "her", "its": the subject before it, where only one can be meant. */
export function findPronoun(page: Page, at: number, discourse: Discourse): Sighting | null {
  const token = page.tokens[at] as Token
  if (!PRONOUNS.has(token.fold)) return null
  // "H.E." is no "he".
  if (token.text.includes('.') || token.text === 'HE' || inSpeech(page, at, token)) return null
  if (isWord(page, at + 1, 'excellency', 'highness', 'majesty', 'royal', 'holiness', 'worship', 'honour')) return null
  if (PEOPLE.has(token.fold)) {
    const person = personMeant(page, at, discourse)
    return person === null ? null : sight(page, { from: at, to: at + 1 }, [person], 'pronoun')
  }
  const thing = thingMeant(page, at, discourse)
  return thing === null ? null : sight(page, { from: at, to: at + 1 }, [thing], 'pronoun')
}

function inSpeech(page: Page, at: number, token: Token): boolean {
  return (
    page.lines[page.lineOf[at] as number]?.speech.some(({ start, end }) => start <= token.start && token.start < end) ??
    false
  )
}

/** The only person of this sentence so far or its subject; else the subject, or the only person, of the sentence before. */
function personMeant(page: Page, at: number, discourse: Discourse): Thing | null {
  const token = page.tokens[at] as Token
  const ahead = subjectAhead(page, at)
  if (ahead !== null && suits(ahead, token.fold)) return ahead
  for (let back = 0; back <= 2 && back <= discourse.line; back++) {
    const line = discourse.line - back
    if (back > 0 && page.lines[line]?.kind === 'headline') return null
    const seen = discourse.seen[line] as Sighting[]
    if (seen.length > MOST) return null
    const sightings = seen.filter(({ things }) => things.some(({ type }) => type === 'official'))
    // "received him": somebody else than who receives.
    const doer = back === 0 && isObject(page, at) ? sightings.at(-1)?.things[0] : undefined
    const people = [...new Set(sightings.flatMap(({ things }) => things))].filter(
      (person) => person !== doer && suits(person, token.fold),
    )
    if (people.length === 1) return people[0] as Thing
    if (people.length > 1) {
      const first = sightings[0] as Sighting
      return first.things.length === 1 && people.includes(first.things[0] as Thing) && isSubject(page, first, line)
        ? (first.things[0] as Thing)
        : null
    }
  }
  return null
}

/** "During his stay in Guangxi, Mayor X toured a port": who does what the sentence is about. */
function subjectAhead(page: Page, at: number): Thing | null {
  if (!isWord(page, at, 'his', 'her') || !beginsSentence(page, at - 1)) return null
  const part = isWord(page, at - 1, 'for', 'on') && isWord(page, at + 1, 'part')
  if (!part && !isWord(page, at - 1, 'during', 'on', 'after', 'before', 'following', 'in', 'at', 'throughout'))
    return null
  const to = page.lines[page.lineOf[at] as number]?.to ?? at
  for (let next = at + 1, comma = false; next < to; next++) {
    comma ||= isMark(page, next, ',')
    const owner = page.owner[next]
    if (owner == null || typeOf(owner) !== 'official') continue
    const [person, ...others] = owner.things
    const hosts = isWord(page, owner.to, 'received', 'welcomed', 'hosted', 'greeted', 'met', 'told')
    return comma && person !== undefined && others.length === 0 && !hosts ? person : null
  }
  return null
}

/** "him", and the "her" that is no "her visit", after a verb of the person named just before. */
function isObject(page: Page, at: number): boolean {
  const [word, before, next] = [page.tokens[at]?.fold, page.tokens[at - 1], page.tokens[at + 1]]
  if (word !== 'him' && !(word === 'her' && (next?.kind !== 'word' || AFTER_OBJECT.has(next.fold)))) return false
  return before?.kind === 'word' && /(?:ed|met|held|showed|gave|told|took|with|upon|^on)$/.test(before.fold)
}

const AFTER_OBJECT = new Set(
  'a an the at in on to with for and around through round during after before as here by from into about'.split(' '),
)

/** Nobody else stands before the verb: a title at most lies between the beginning of the sentence and the name. */
function isSubject(page: Page, sighting: Sighting, line: number): boolean {
  const from = page.lines[line]?.from ?? 0
  for (let at = from; at < sighting.from; at++) if (isWord(page, at, 'by', 'with', 'to', 'between')) return false
  return true
}

function suits(person: Thing, pronoun: string): boolean {
  const female = pronoun === 'she' || pronoun === 'her' || pronoun === 'herself'
  if (person.type !== 'official') return false
  return person.gender === null || (person.gender === 'f') === female
}

/** "It" at the beginning of a sentence goes on about its predecessor's subject; "its" about this sentence's own. */
function thingMeant(page: Page, at: number, discourse: Discourse): Thing | null {
  const here = (discourse.seen[discourse.line] as Sighting[])[0]
  if (isWord(page, at, 'its') && here !== undefined) return organised(here)
  if (!beginsSentence(page, at) || here !== undefined || DUMMY.has(page.tokens[at + 1]?.fold ?? '')) return null
  const before = discourse.seen[discourse.line - 1] ?? []
  const [first] = before
  const line = page.lines[discourse.line - 1]
  if (first === undefined || line === undefined || line.kind !== 'body' || first.from - line.from > 3) return null
  return organised(first)
}

const DUMMY = new Set([
  'is',
  'was',
  'has',
  'will',
  'would',
  'seems',
  'appears',
  'remains',
  'took',
  'takes',
  'may',
  'might',
  'can',
  'could',
  'should',
  'became',
])

function organised(sighting: Sighting): Thing | null {
  const [thing] = sighting.things
  return sighting.things.length === 1 && thing !== undefined && thing.type !== 'official' ? thing : null
}
