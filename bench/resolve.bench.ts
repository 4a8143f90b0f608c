import { test } from 'vitest'
import type { Testimony } from '../src/entities/evidence.ts'
import { project } from '../src/entities/project.ts'
import { random, type Random } from '../test/generated/random.ts'
import { entity, key, office, region, testimony } from '../test/support/testimony.ts'
import { testWorld } from '../test/support/world.ts'

/**
 * Whether the work of resolving grows with what is told and not with its square: pairs compared for each profile, the largest
 * block and the largest component, over more and more people and companies. Up to ENTENTE_ENTITIES, 300,000 unless told.
 */
const MOST = Number(process.env['ENTENTE_ENTITIES'] ?? 300_000)
const { background } = testWorld()

test.each([10_000, 30_000, 100_000, 300_000].filter((size) => size <= MOST))(
  '%i people and companies',
  { timeout: 3_600_000 },
  (size) => {
    const testimonies = makeTestimonies(size)
    const began = performance.now()
    const { counts, nodes } = project(testimonies, background)
    const ms = performance.now() - began
    const { profiles, pairsCompared, largestBlock, largestComponent } = counts
    console.log(
      `${nodes.size} nodes of ${profiles} profiles: ${(pairsCompared / profiles).toFixed(2)} pairs compared for each, ` +
        `largest block ${largestBlock}, largest component ${largestComponent}, ${(ms / profiles).toFixed(3)} ms for each`,
    )
  },
)

/** Articles that name two people in office and a company each; every one is named one and a half times on average. */
function makeTestimonies(size: number): readonly Testimony[] {
  const chance = random(11)
  const people = Array.from({ length: Math.ceil((size * 2) / 3) }, () => ({
    name: personName(chance),
    place: chance.favour(PLACES),
    title: chance.pick(TITLES),
  }))
  const companies = Array.from({ length: Math.ceil(size / 3) }, () => companyName(chance))
  return Array.from({ length: Math.ceil(size / 2) }, (_, index) => {
    const [a, b] = [people[index % people.length], chance.pick(people)]
    const [company, speaker] = [chance.pick(companies), chance.pick(PLACES)]
    const named = [a, b].flatMap((person) => {
      if (person === undefined) return []
      const spelled = chance.chance(0.2) ? person.name.split(' ').reverse().join(' ') : person.name
      return [
        region(person.place, person.place),
        entity('official', spelled),
        office(spelled, person.title, key('region', person.place)),
      ]
    })
    const settings = { region: speaker, publisher: speaker, publishedAt: `20${10 + (index % 15)}-05-15T00:00:00Z` }
    return testimony(`article ${index}`, [...named, entity('company', company)], settings)
  })
}

function personName(chance: Random): string {
  return `${word(chance, 2)} ${word(chance, 1)}${word(chance, 1).toLowerCase()}`
}

function companyName(chance: Random): string {
  return `${word(chance, 3)} ${chance.pick(['Energy', 'Optics', 'Foods'])} ${chance.pick(['Inc.', 'Ltd.'])}`
}

function word(chance: Random, syllables: number): string {
  const text = Array.from({ length: syllables }, () => chance.pick(SYLLABLES)).join('')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const SYLLABLES = ['ba', 'chen', 'dor', 'el', 'fan', 'gar', 'hu', 'im', 'jo', 'kel', 'lin', 'mor', 'nak', 'ol', 'pra', 'qui', 'ros', 'sen', 'tam', 'ur', 'vel', 'wen', 'xi', 'yun', 'zak'] // prettier-ignore
const PLACES = ['KR-41', 'CA-BC', 'DE-BY', 'JP-14', 'AU-QLD', 'ES-CT', 'CN-SD', 'US-CA', 'US-UT', 'IN-GJ', 'CN-LN', 'CA-ON', 'IT-25', 'JP-23', 'FR-BRE', 'ID-JB'] // prettier-ignore
const TITLES = ['Governor', 'Vice Governor', 'Director General', 'Minister', 'Mayor', 'Trade Commissioner']
