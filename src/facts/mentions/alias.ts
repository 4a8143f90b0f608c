import { foldName } from './fold-name.ts'
import { claim, isBranch } from './company.ts'
import { soleFamilies, turned } from './name-forms.ts'
import { isNameWord, isPlain, isPlainWord, isWord, sameLine, titleAt } from './name-word.ts'
import { isHonorific } from './person-name.ts'
import {
  addForm,
  nameOf,
  type Page,
  sight,
  type Sighting,
  surface,
  type Thing,
  thingNamed,
  typeOf,
  unsight,
} from './page.ts'
import { indexPhrases, matchPhrase } from './phrases.ts'
import type { Token } from './token.ts'

/** Lets every other place where a known name stands be a sighting of it: repeated, shortened, abbreviated, family name alone. */
export function findRepetitions(page: Page): void {
  const forms: [string, Thing][] = []
  for (const thing of page.things) for (const form of formsOf(page, thing)) forms.push([form, thing])
  forms.push(...soleFamilies(page))
  const index = indexPhrases(forms)
  for (let at = 0; at < page.tokens.length; at++) {
    const token = page.tokens[at] as Token
    const place = page.owner[at]
    if (!token.capital || (place != null && !acts(page, at, place))) continue
    const found = matchPhrase(index, page.tokens, at)
    if (found === null || !sameLine(page, at, found.end - 1) || !isCapital(page, found.end - 1)) continue
    if (!mayStand(page, at, found.end, found.value)) continue
    if (place != null && (found.value.type !== 'official' || found.end > at + 1)) continue
    if (place != null) unsight(page, place)
    if (found.value.type === 'company' && isBranch(page, at, found.end)) {
      const end = page.owner[found.end]?.to as number
      claim(page, at, end, thingNamed(page, 'company', nameOf(page, at, end)))
      continue
    }
    if (sight(page, { from: at, to: found.end }, [found.value]) !== null)
      addForm(page, found.value, surface(page, at, found.end))
  }
}

/** "Omura said", beside Governor Hideaki Omura: a family name that is a town's too, where somebody acts. */
function acts(page: Page, at: number, place: Sighting): boolean {
  if (typeOf(place) !== 'region' || place.to - place.from > 1 || place.things[0]?.level === 'country') return false
  if (isWord(page, at - 1, 'in', 'of', 'to', 'from', 'at', 'near', 'for', 'between', 'mayor', 'governor')) return false
  return isWord(page, at + 1, ...ACTS) && sameLine(page, at, at + 1)
}

const ACTS = ['said', 'says', 'told', 'met', 'added', 'noted', 'thanked', 'expressed', 'stressed', 'explained', 'stated', 'also', 'spoke', 'led', 'called', 'praised', 'visited', 'toured', 'arrived', 'signed', 'welcomed', 'received'] // prettier-ignore

function isCapital(page: Page, at: number): boolean {
  return (page.tokens[at] as Token).capital
}

/** "Gamuda Land" is another than "Gamuda": a capitalised word behind it that is no title and no head of something else. */
function namesArm(page: Page, at: number): boolean {
  if (!isNameWord(page, at) || !sameLine(page, at - 1, at) || page.owner[at] != null || titleAt(page, at) !== null)
    return false
  if (isNameWord(page, at + 1) && sameLine(page, at, at + 1)) return false
  const { heads, things } = page.vocabulary
  return matchPhrase(heads, page.tokens, at) === null && !things.has((page.tokens[at] as Token).fold)
}

/** A short form is part of a longer unknown name where capitalised words stand beside it: "Hyundai Card", "Kim Il-sung". */
function mayStand(page: Page, from: number, to: number, thing: Thing): boolean {
  // "Hamdan bin Saif" is not Saif.
  if (
    thing.type === 'official' &&
    isWord(page, from - 1, 'bin', 'ibn', 'bint', 'binti') &&
    page.tokens[from - 2]?.capital
  )
    return false
  if (to - from > 1) return true
  const token = page.tokens[from] as Token
  if (token.acronym) return true
  if (page.lower.has(token.fold)) return false
  const next = page.tokens[to]
  const before = page.tokens[from - 1]
  if (thing.type === 'company' && namesArm(page, to)) return false
  const free = (at: number, near: Token | undefined) =>
    near === undefined ||
    !sameLine(page, from, at) ||
    !isNameWord(page, at) ||
    page.owner[at] != null ||
    isPlain(page, near)
  return (
    free(to, next) &&
    (isHonorific(page, from - 1) || free(from - 1, before)) &&
    !(thing.type === 'official' && isPlain(page, token) && page.lines[page.lineOf[from] as number]?.titleCase === true)
  )
}

function formsOf(page: Page, thing: Thing): string[] {
  const names = [...thing.forms.values()]
  if (thing.type === 'region') return names.filter((name) => /^\p{Lu}\p{Ll}?\p{Lu}+$/u.test(name))
  if (thing.type === 'official')
    return names.filter((name) => name.includes(' ')).flatMap((name) => [name, ...turned(name, thing.family)])
  return [...names, ...names.flatMap((name) => shortForms(page, thing, name))]
}

function shortForms(page: Page, thing: Thing, name: string): string[] {
  const words = name.includes(' ') ? name.replace(/,/g, ' ').split(/\s+/) : [name]
  const short: string[] = []
  if (thing.type === 'company') {
    const bare = words.filter((word) => !page.vocabulary.legal.has(foldName(word).split(' ')[0] as string))
    if (bare.length > 0 && bare.length < words.length) short.push(bare.join(' '))
    const [first] = words
    if (
      words.length > 1 &&
      first !== undefined &&
      foldName(first).length > 2 &&
      !isPlainWord(page, first) &&
      !page.vocabulary.places.has(foldName(first)) &&
      /^\p{Lu}/u.test(first)
    )
      short.push(first)
  } else {
    const initials = words
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('')
    if (initials.length > 2) short.push(initials)
  }
  return short.filter((form) => (page.byForm.get(`${thing.type} ${foldName(form)}`) ?? thing) === thing)
}
