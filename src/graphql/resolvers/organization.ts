import type { CompanyResolvers, InstitutionResolvers, LocationResolvers } from '../types.gen.ts'
import { entity, fact } from './fact.ts'
import { investments } from './investment.ts'
import { party } from './party.ts'

const organization = {
  ...entity,
  ...party,
  investments,
  locations: ({ id }, _, { loaders }) => loaders.hanging('locationsOf', id),
} satisfies CompanyResolvers & InstitutionResolvers

export const company: CompanyResolvers = organization
export const institution: InstitutionResolvers = organization
export const location: LocationResolvers = fact
