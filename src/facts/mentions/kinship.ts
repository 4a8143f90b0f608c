import { foldName } from './fold-name.ts'
import type { Page, Thing } from './page.ts'
import type { Titled } from './person.ts'

/** Where many people bear Chinese or Vietnamese names, ISO 3166-1. */
const DIASPORA = new Set(['MY', 'SG', 'ID', 'PH', 'TH', 'US', 'CA', 'AU', 'NZ', 'BN'])

const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  ko: ['KR', 'KP'],
  zh: ['CN', 'TW'],
  'zh-hk': ['HK', 'CN', 'SG'],
  ja: ['JP'],
  vi: ['VN'],
}

/** How well a name fits a region by its language: 10 where it is of that country, -10 where it can hardly be. */
export function kinship(page: Page, { person }: Titled, region: Pick<Thing, 'code'>): number {
  const languages = [...(page.vocabulary.surnames.get(person?.family ?? '') ?? [])].filter(
    (language) => language in COUNTRIES,
  )
  const country =
    (region.code?.startsWith('GN') ? page.vocabulary.placeByCode.get(region.code)?.within : region.code)?.slice(0, 2) ??
    ''
  if (country === '') return 0
  const eastern = Object.values(COUNTRIES).some((codes) => codes.includes(country))
  const first = foldName(person?.name ?? '').split(' ')[0] ?? ''
  const western = first !== person?.family && page.vocabulary.given.has(first)
  // Japanese names are mostly written with the given name first.
  if (languages.some((language) => COUNTRIES[language]?.includes(country)) && (!western || country === 'JP')) return 10
  if (eastern) return western || languages.length === 0 ? -10 : 0
  return languages.length === 0 || western || DIASPORA.has(country) ? 0 : -10
}
