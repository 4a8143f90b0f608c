import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  countryOf,
  isoCode,
  isWithin,
  parseGazetteer,
  placesAround,
  placesNamed,
  placesOfDemonym,
} from '../../src/text/gazetteer.ts'

const read = (file: string) => readFileSync(join(import.meta.dirname, '../../data/gazetteer', file), 'utf8')
const gazetteer = parseGazetteer({
  countries: read('countries.tsv'),
  subdivisions: read('subdivisions.tsv'),
  cities: read('cities.tsv'),
  extras: read('extras.tsv'),
  commonWords: read('common-words.txt'),
})

describe('the first place of a name', () => {
  it.each([
    ['South Korea', 'KR', 'country'],
    ['Korea', 'KR', 'country'],
    ['the Netherlands', 'NL', 'country'],
    ['U.K.', 'GB', 'country'],
    ['US', 'US', 'country'],
    ['DPRK', 'KP', 'country'],
    ['Türkiye', 'TR', 'country'],
    ['Turkey', 'TR', 'country'],
    ['Ivory Coast', 'CI', 'country'],
    ['DRC', 'CD', 'country'],
    ['Viet Nam', 'VN', 'country'],
    ['Hong Kong', 'HK', 'other'],
    ['Gyeonggi', 'KR-41', 'province'],
    ['Gyeonggi-do', 'KR-41', 'province'],
    ['Gyeonggido', 'KR-41', 'province'],
    ['GYEONGGI PROVINCE', 'KR-41', 'province'],
    ['Jeonbuk State', 'KR-45', 'province'],
    ['Seoul', 'KR-11', 'city'],
    ['Busan Metropolitan City', 'KR-26', 'city'],
    ['Gapyeong County', 'GN1843082', 'county'],
    ['Suwon City', 'GN1835553', 'city'],
    ['Yongin', 'KR-41.yongin', 'city'],
    ['Kanagawa', 'JP-14', 'prefecture'],
    ['Hokkaido', 'JP-01', 'prefecture'],
    ['Yamaguchi City', 'GN1848689', 'city'],
    ['Tokyo', 'JP-13', 'city'],
    ['Shandong Province', 'CN-SD', 'province'],
    ['Inner Mongolia', 'CN-NM', 'other'],
    ['Shanghai', 'CN-SH', 'city'],
    ['Taipei', 'TW-TPE', 'city'],
    ['Ho Chi Minh City', 'VN-SG', 'city'],
    ['Nghệ An', 'VN-22', 'province'],
    ['Arizona', 'US-AZ', 'state'],
    ['State of Arizona', 'US-AZ', 'state'],
    ['Washington State', 'US-WA', 'state'],
    ['Washington, D.C.', 'US-DC', 'city'],
    ['British Columbia', 'CA-BC', 'province'],
    ['Bavaria', 'DE-BY', 'state'],
    ['Tuscany', 'IT-52', 'other'],
    ['Catalonia', 'ES-CT', 'other'],
    ['Île-de-France', 'FR-IDF', 'other'],
    ['Scotland', 'GB-SCT', 'other'],
    ['East Java', 'ID-JI', 'province'],
    ['Maharashtra', 'IN-MH', 'state'],
    ['Erongo Region', 'NA-ER', 'other'],
    ['Dubai', 'AE-DU', 'city'],
    ['Cologne', 'GN2886242', 'city'],
  ])('%s is %s (%s)', (name, code, level) => {
    const [place] = placesNamed(gazetteer, name)
    expect(place && [place.code, place.level]).toEqual([code, level])
  })
})

describe('homonyms', () => {
  it('Georgia is the country, then the state', () => {
    expect(
      placesNamed(gazetteer, 'Georgia')
        .slice(0, 2)
        .map((place) => place.code),
    ).toEqual(['GE', 'US-GA'])
  })
  it('Gwangju is the metropolitan city, then the city in Gyeonggi', () => {
    expect(placesNamed(gazetteer, 'Gwangju').map((place) => place.within)).toEqual(['KR', 'KR-41'])
  })
  it('a province named after its capital stands behind the city', () => {
    expect(
      placesNamed(gazetteer, 'San Salvador')
        .map((place) => place.level)
        .slice(0, 2),
    ).toEqual(['city', 'other'])
  })
  it('Congo is both', () => {
    expect(placesNamed(gazetteer, 'Congo').map((place) => place.code)).toEqual(['CD', 'CG'])
  })
})

describe('what lies in what', () => {
  const codeOf = (name: string) => placesNamed(gazetteer, name)[0]?.code ?? ''
  it.each([
    ['Suwon', 'KR-41', true],
    ['Suwon', 'KR', true],
    ['Suwon', 'JP', false],
    ['Yokohama', 'JP-14', true],
    ['Nanjing', 'CN-JS', true],
    ['Phoenix', 'US-AZ', true],
    ['Munich', 'DE-BY', true],
    ['Toulouse', 'FR-OCC', true],
    ['Bengaluru', 'IN-KA', true],
    ['Mosul', 'IQ-NI', true],
    ['Vancouver', 'CA-BC', true],
    ['Arizona', 'US', true],
  ])('%s within %s: %s', (name, ancestor, expected) => {
    expect(isWithin(gazetteer, codeOf(name), ancestor)).toBe(expected)
  })
  it('every place lies in one that is known, and in one country', () => {
    for (const place of gazetteer.byCode.values()) {
      if (place.within !== null)
        expect(gazetteer.byCode.has(place.within), `${place.code} in ${place.within}`).toBe(true)
      expect(countryOf(gazetteer, place.code)?.within, place.code).toBe(null)
    }
    expect(placesAround(gazetteer, 'GN1835553').map((place) => place.code)).toEqual(['KR-41', 'KR'])
  })
})

describe('demonyms', () => {
  it.each([
    ['Korean', 'KR'],
    ['American', 'US'],
    ['Americans', 'US'],
    ['British', 'GB'],
    ['Emirati', 'AE'],
    ['Filipino', 'PH'],
    ['Arizonan', 'US-AZ'],
    ['Bavarian', 'DE-BY'],
    ['Scottish', 'GB-SCT'],
  ])('%s belongs to %s', (demonym, code) => {
    expect(placesOfDemonym(gazetteer, demonym)[0]?.code).toBe(code)
  })
  it('Congolese may be of either Congo', () => {
    expect(placesOfDemonym(gazetteer, 'Congolese').map((place) => place.code)).toEqual(['CD', 'CG'])
  })
})

describe('doubtful names', () => {
  it.each([
    ['nice', 'word'],
    ['reading', 'word'],
    ['jackson', 'person'],
    ['ariz', 'abbreviation'],
    ['ca', 'abbreviation'],
  ])('%s is a place only in context: %s', (name, doubt) => {
    expect(gazetteer.byName.has(name)).toBe(true)
    expect(gazetteer.doubtful.get(name)).toBe(doubt)
  })
  it.each(['uk', 'uae', 'gyeonggi', 'arizona', 'seoul', 'washington'])('%s needs none', (name) => {
    expect(gazetteer.doubtful.has(name)).toBe(false)
  })
})

describe('the files', () => {
  it('an unknown level is refused', () => {
    const texts = { countries: 'XX\tNowhere\trealm', subdivisions: '', cities: '', extras: '' }
    expect(() => parseGazetteer(texts)).toThrow('XX has the unknown level "realm"')
  })
  it('extras correct a place and add to it', () => {
    const texts = {
      countries: 'KR\tKorea, Republic of\tcountry\t\tSouth Korea',
      subdivisions: '',
      cities: '',
      extras: 'KR\tKorea\t\t\tROK',
    }
    const place = parseGazetteer(texts).byCode.get('KR')
    expect(place).toMatchObject({
      name: 'Korea',
      level: 'country',
      aliases: ['Korea, Republic of', 'South Korea', 'ROK'],
    })
  })
  it('only ISO codes are printed as such', () => {
    const codes = ['KR', 'KR-41', 'GN1835553', 'KR-41.yongin'].map((code) =>
      isoCode(gazetteer.byCode.get(code) ?? expect.fail(code)),
    )
    expect(codes).toEqual(['KR', 'KR-41', null, null])
  })
})
