import { all, count, end, made, one, through, value } from '../answer/field.ts'
import { entity, fact } from './fact.ts'
import { hanging, ofRegion } from './hanging.ts'

const { offices, agreements, meetings, visits, visitsMade, investments, met } = hanging

const acting = { ...entity, offices, agreements, meetings, visits }
export const official = { ...acting, met }
const party = { ...acting, visitsMade, investments }

export const region = {
  ...party,
  ...ofRegion,
  articleCount: count('read/articles-of'),
  publisherCount: count('read/publishers-of-region'),
  quote: through('read/statement-of-region', value('quote')),
  article: one('read/article-of-region'),
  inGazetteer: made(['source'], (source) => source === 'gazetteer'),
  location: made(['location.longitude', 'location.latitude'], (longitude: number | null, latitude: number | null) =>
    longitude === null ? null : { longitude, latitude },
  ),
  within: one('read/within'),
}
const organization = { ...party, locations: all('read/locations-of') }
export const company = { ...organization, pseudonym: value('pseudonym', false) }
export const institution = organization

export const office = { ...fact, official: end('official'), of: end('body'), former: value('former', false) }
export const visit = { ...fact, official: end('official'), target: end('target') }
export const location = {
  ...fact,
  organization: end('organization'),
  place: end('place'),
  relation: value('relation', 'part_of'),
}
export const acquaintance = { official: end('official'), meetings: all('read/meetings-told') }
