import type { Rule } from '../context.ts'
import { meeting } from '../grammar/gathering.ts'
import { ceremonies } from '../grammar/gatherings.ts'

export const meetingSigning: Rule = {
  name: 'meeting-signing',
  description: 'Who signs a paper for two sides has met: "Governor Cox and Governor Kim signed the plan".',
  read: (sentence, context) => ceremonies(sentence, context).map((gathering) => meeting(gathering)),
}
