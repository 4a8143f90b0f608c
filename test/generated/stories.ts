import type { Cast, Person, Place } from './cast.ts'
import { random as chanceOf, type Random } from './random.ts'

/** A day as an article may tell it. */
export type Day = { readonly iso: string; readonly written: readonly string[] }

/** Something that happened, to be told by one article or several. */
export type Story = {
  readonly id: string
  readonly day: Day
  readonly home: Place
  readonly away: Place
  readonly people: readonly Person[]
  /** What one article tells of it: a headline and sentences, by a chance of its own. */
  readonly tell: (random: Random) => { readonly title: string; readonly sentences: readonly string[] }
}

/** A story by its number: the same whatever the others are. */
export function makeStory(cast: Cast, seed: number, index: number): Story {
  const random = chanceOf(seed * 1_000_003 + index)
  const day = dayOf(random)
  const home = random.favour(cast.places)
  const away = random.pick(cast.places.filter((place) => place !== home))
  const kind = random.pick(KINDS)
  const scene: Scene = {
    day,
    home,
    away,
    host: headAt(cast, home, day),
    guest: random.chance(0.7) ? headAt(cast, away, day) : random.favour(cast.people),
    company: random.favour(cast.companies).name,
    institution: random.favour(cast.institutions).name,
    amount: random.pick(AMOUNTS),
    random,
  }
  const people = [scene.host, scene.guest]
  return { id: `story ${index}`, day, home, away, people, tell: (telling) => TELLERS[kind](scene, telling) }
}

type Scene = {
  readonly day: Day
  readonly home: Place
  readonly away: Place
  readonly host: Person
  readonly guest: Person
  readonly company: string
  readonly institution: string
  readonly amount: readonly string[]
  readonly random: Random
}

const KINDS = [
  'paper',
  'paper',
  'sisters',
  'investment',
  'investment',
  'visit',
  'talks',
  'planned',
  'title',
  'total',
] as const
type Teller = (scene: Scene, random: Random) => { readonly title: string; readonly sentences: readonly string[] }

const TELLERS: Readonly<Record<(typeof KINDS)[number], Teller>> = {
  paper: ({ home, away, host, guest, institution, day }, random) => ({
    title: random.pick([`${home.name} and ${away.name} sign memorandum`, `A new page with ${away.name}`]),
    sentences: [
      random.pick([
        `${home.name} and ${away.name} signed a memorandum of understanding on clean energy ${random.pick(day.written)}.`,
        `${home.name} signed a memorandum of understanding with ${away.name} ${random.pick(day.written)}.`,
      ]),
      `The document was signed by ${named(host, random)} and ${named(guest, random)}.`,
      `${home.name} also signed a cooperation agreement with ${institution}.`,
    ],
  }),
  sisters: ({ home, away, host, guest, day }, random) => ({
    title: `Years of friendship with ${away.name}`,
    sentences: [
      random.pick([
        `${home.name} and ${away.name} have been sister regions since ${day.iso.slice(0, 4)}.`,
        `${home.name} entered into a friendship agreement with ${away.name} ${random.pick(day.written)}.`,
      ]),
      `${named(guest, random)} met with ${named(host, random)} in ${home.town} ${random.pick(day.written)}.`,
    ],
  }),
  investment: ({ home, host, company, amount, away, day }, random) => ({
    title: `${company} chooses ${home.town}`,
    sentences: [
      `${company} will invest ${random.pick(amount)} in ${home.name}.`,
      `The company, based in ${away.name}, signed an investment agreement with ${home.name} ${random.pick(day.written)}.`,
      `${named(host, random)} visited the plant of ${company} ${random.pick(day.written)}.`,
    ],
  }),
  visit: ({ host, guest, away, institution, day }, random) => ({
    title: `A delegation in ${away.town}`,
    sentences: [
      `${named(host, random)} visited ${away.name} ${random.pick(day.written)}.`,
      `${named(guest, random)} welcomed the delegation, which also toured ${institution}.`,
    ],
  }),
  talks: ({ host, guest, home, day }, random) => ({
    title: `Talks in ${home.town}`,
    sentences: [
      `${named(host, random)} held talks on trade with ${named(guest, random)} ${random.pick(day.written)}.`,
      `The two agreed to expand exchanges of students.`,
    ],
  }),
  planned: ({ home, away, company, amount, host }, random) => ({
    title: `What ${home.name} plans`,
    sentences: [
      `${home.name} will sign a friendship agreement with ${away.name}.`,
      `${company} plans to invest ${random.pick(amount)} in ${home.name}.`,
      `${named(host, random)} said so at a press conference.`,
    ],
  }),
  title: ({ host, home, away, day }, random) => ({
    title: `Governor's diary`,
    sentences: [
      `${host.title} ${host.family} of ${home.name} visited ${away.name} ${random.pick(day.written)}.`,
      `${host.title} ${host.family} praised the young people of ${away.town}.`,
    ],
  }),
  total: ({ home, company, institution, amount, host }, random) => ({
    title: `${home.name} counts its partners`,
    sentences: [
      `${home.name} has attracted ${random.pick(amount)} in foreign investment this year.`,
      `${company} and ${institution} took part in a fair opened by ${named(host, random)}.`,
    ],
  }),
}

/** A full name with its office, in one of its spellings; now and then with a slip of the pen. */
function named({ spellings, title, of }: Person, random: Random): string {
  const spelling = random.chance(0.7) ? (spellings[0] ?? '') : random.pick(spellings)
  const name = random.chance(0.02) ? spelling.replace(/([aeo])(?=[a-z]+$)/, '$1$1') : spelling
  return random.pick([`${title} ${name} of ${of.name}`, `${name}, ${title} of ${of.name},`])
}

/** Terms of four years, one head after another. */
function headAt({ heads }: Cast, place: Place, { iso }: Day): Person {
  const people = heads.get(place) ?? []
  const head = people[Math.floor((Number(iso.slice(0, 4)) - FIRST_YEAR) / 4) % people.length]
  if (head === undefined) throw new Error(`${place.name} has nobody at its head`)
  return head
}

const FIRST_YEAR = 2014
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] // prettier-ignore

function dayOf(random: Random): Day {
  const [year, month, day] = [FIRST_YEAR + random.below(12), random.below(12), 1 + random.below(28)]
  const name = MONTHS[month] ?? ''
  const iso = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return {
    iso,
    written: [`on ${name} ${day}, ${year}`, `on ${day} ${name} ${year}`, `in ${name} ${year}`, `in ${year}`],
  }
}

/** One sum each, in the ways in which the press gives it. */
const AMOUNTS = [12, 25, 40, 60, 96, 120, 250, 480, 700, 900].flatMap((millions) => [
  [
    `USD ${millions} million`,
    `$${millions} million`,
    `USD ${millions} million (KRW ${Math.round(millions * 1.36)} billion)`,
  ],
  [`KRW ${millions} billion`, `${millions} billion won`],
  [`EUR ${millions} million`, `€${millions} million`],
])
