import type { Finding, Rule, Sentence } from '../context.ts'
import { attendances, type Attendance } from '../grammar/attendance.ts'
import { meeting } from '../grammar/gathering.ts'

export const meetingAttended: Rule = {
  name: 'meeting-attended',
  description: 'Who else was at the meeting told before: "The dinner was attended by X and Y", "in the presence of Z".',
  read: (sentence, context) => attendances(sentence, context).map((one) => told(one, sentence)),
}

function told({ gathering, fresh, echo }: Attendance, { start, end }: Sentence): Finding {
  if (!echo) return meeting(gathering)
  const span = { start, end }
  return { ...meeting(gathering, { echo, spans: new Map(fresh.map((one) => [one, span])) }), span }
}
