import { foldName } from './fold-name.ts'
import type { Office, Thing } from './page.ts'

const WIDE = new Set(['province', 'state', 'prefecture', 'other'])
const LOCAL = new Set(['city', 'county', 'district', 'other'])
const PROVINCIAL =
  /\b(?:khokim|hokim|akim|governor|gov|premier|chief minister|provincial|minister president|menteri besar|marshal|prefect|first minister|landeshauptmann|oblast|prefectural|chief secretary|principal secretary|gov)\b/
const MUNICIPAL =
  /\b(?:mayor|mayoress|municipal|metropolitan|council|councillor|councilor|councilman|councilwoman|city|town|alderman|burgomaster|provost)\b/
const COUNTY = /\b(?:county|landrat|bupati|district|collector|magistrate)\b/
/** Countries whose counties have no governors, ISO 3166-1. */
const WITHOUT_COUNTY_GOVERNORS = new Set(['US', 'GB', 'IE', 'KR', 'CN', 'TW', 'CA'])

/** Whether a region is of the level that an office like this belongs to. */
export function fitsLevel(place: Thing, office: Office): boolean {
  const title = foldName(office.title)
  const level = place.level ?? 'other'
  if (/\bstate\b/.test(title)) return WIDE.has(level)
  if (COUNTY.test(title)) return level === 'county' || level === 'district' || level === 'other'
  if (MUNICIPAL.test(title)) return LOCAL.has(level) && (level !== 'other' || place.code === null)
  if (PROVINCIAL.test(title))
    return (
      (WIDE.has(level) && (level !== 'other' || place.code !== null)) ||
      (level === 'county' &&
        place.code !== null &&
        !WITHOUT_COUNTY_GOVERNORS.has(place.code.slice(0, 2)) &&
        !place.code.startsWith('GN')) ||
      (level === 'city' &&
        place.code !== null &&
        /^(?:KR|CN|JP|TW|VN|TH|ID|AE|SA|RU|UZ|KZ|TR|EG)-[^.]+$/.test(place.code))
    )
  return level !== 'country'
}

/** Titles of those who head a region: no region has two of them. */
const CHIEFS =
  /^(?:lord )?(?:governor|gov|premier|chief minister|minister president|mayor|menteri besar|marshal|khokim|hokim|akim|first minister|landrat|county executive|mayoress|governor general|bupati)$/

export function isChief(words: readonly string[]): boolean {
  return CHIEFS.test(words.join(' '))
}
