import type { Rule } from '../context.ts'
import { meeting } from '../grammar/gathering.ts'
import { talks } from '../grammar/gatherings.ts'

export const meetingHeld: Rule = {
  name: 'meeting-held',
  description:
    'Officials who met: "Governor Kim met with Governor Hobbs", "talks between A and B", "A welcomed B to his office".',
  read: (sentence, context) => talks(sentence, context).map((gathering) => meeting(gathering)),
}
