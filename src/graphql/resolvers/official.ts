import type { OfficeResolvers, OfficialResolvers, VisitResolvers } from '../types.gen.ts'
import { entity, fact } from './fact.ts'
import { party } from './party.ts'

export const official: OfficialResolvers = { ...entity, ...party }
export const office: OfficeResolvers = fact
export const visit: VisitResolvers = fact
