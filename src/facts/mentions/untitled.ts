import { isWord, sameLine } from './name-word.ts'
import { isOrganisation, type Page, typeOf } from './page.ts'
import { nameBefore, nameFrom, type NameRange } from './person-name.ts'
import type { Titled } from './person.ts'
import type { Token } from './token.ts'

/** Who is met without a title: "talks with Ann Webb of Acme Motors", "the Premier and Hungary's Viktor Nagy"; `at` is the word that ties the name to it. */
export function readUntitled(page: Page, at: number): Titled | null {
  const word = page.tokens[at]?.fold
  const name =
    word === 'of' || word === 'from'
      ? beforeBody(page, at)
      : word === 'by'
        ? representing(page, at)
        : behindNation(page, at)
  return name === null ? null : { name, person: null, sphere: 'corporate', offices: [] }
}

function beforeBody(page: Page, at: number): NameRange | null {
  const body = page.owner[isWord(page, at + 1, 'the') ? at + 2 : at + 1]
  if (body == null || !isOrganisation(body) || !sameLine(page, at, body.from)) return null
  const name = nameBefore(page, at)
  return name !== null && isPersonal(page, name) && meets(page, name.from) ? name : null
}

/** "Acme, represented by Ann Webb" */
function representing(page: Page, at: number): NameRange | null {
  if (!isWord(page, at - 1, 'represented')) return null
  const name = nameFrom(page, at + 1)
  return name !== null && name.to - name.from > 1 && isFree(page, name) ? name : null
}

function behindNation(page: Page, at: number): NameRange | null {
  const nation = page.owner[at - 1]
  if (page.tokens[at]?.kind !== 'possessive' || typeOf(nation) !== 'region' || nation == null) return null
  if (nation.things[0]?.level !== 'country' || !isWord(page, nation.from - 1, 'and', 'with', 'met', 'meets', 'between')) return null // prettier-ignore
  const name = nameFrom(page, at + 1)
  return name !== null && name.from === at + 1 && isPersonal(page, name) && meets(page, at, name.to) ? name : null
}

/** Two words at least that nothing has claimed, one of them known to be borne by people. */
function isPersonal(page: Page, { from, to }: NameRange): boolean {
  if (to - from < 2 || !isFree(page, { from, to })) return false
  const [first, last] = [page.tokens[from] as Token, page.tokens[to - 1] as Token]
  const { given, surnames } = page.vocabulary
  return given.has(first.fold) || surnames.has(last.fold) || surnames.has(first.fold)
}

function isFree(page: Page, { from, to }: NameRange): boolean {
  for (let at = from; at < to; at++) if (page.owner[at] != null) return false
  return true
}

const FAR = 40

/** A word of meeting in the sentence before a token, or right behind one. */
function meets(page: Page, at: number, behind = at): boolean {
  for (let back = at; back > at - FAR && back >= 0 && sameLine(page, back, at); back--)
    if (isWord(page, back, ...MEETING)) return true
  return isWord(page, behind, ...TOGETHER) || isWord(page, behind + 1, ...TOGETHER)
}

const MEETING =
  'met meet meets meeting meetings talks discussions held attended attending participants guests delegates received welcomed hosted accompanied signed'.split(
    ' ',
  )
const TOGETHER = 'met meet meets signed opened inaugurated held discussed agreed jointly launched unveiled'.split(' ')
