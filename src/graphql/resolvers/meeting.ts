import type { AttendanceResolvers, MeetingResolvers } from '../types.gen.ts'
import { entity, fact } from './fact.ts'

export const meeting: MeetingResolvers = {
  ...entity,
  places: ({ id }, _, { loaders }) => loaders.hanging('placesOf', id),
  attendees: ({ id }, _, { loaders }) => loaders.hanging('attendeesOf', id),
  agreements: ({ id }, _, { loaders }) => loaders.hanging('signedThere', id),
}

export const attendance: AttendanceResolvers = fact
