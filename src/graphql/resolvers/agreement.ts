import { findParty } from '../find.ts'
import type { AgreementResolvers, ParticipationResolvers, SignatureResolvers } from '../types.gen.ts'
import { entity, fact } from './fact.ts'

export const agreement: AgreementResolvers = {
  ...entity,
  parties: ({ id }, _, { loaders }) => loaders.hanging('partiesOf', id),
  signatories: ({ id }, _, { loaders }) => loaders.hanging('signatoriesOf', id),
  signedAt: ({ id }, _, { loaders }) => loaders.hanging('signedAt', id),
}

export const participation: ParticipationResolvers = fact

export const signature: SignatureResolvers = {
  ...fact,
  onBehalfOf: ({ onBehalfOf }, _, context) => (onBehalfOf === null ? null : findParty(context, onBehalfOf)),
}
