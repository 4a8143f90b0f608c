import type { Context } from '../context.ts'
import { coded } from './coded.ts'
import { doersAt } from './counterpart.ts'
import type { Gathering } from './gathering.ts'
import { people } from './members.ts'
import { moodOf } from './mood.ts'
import { placeIn } from './place.ts'
import { clauseStart } from './roles.ts'
import { dateAt, dateBefore } from './when.ts'

const OPENED =
  /\b(?:performed|inaugurated|opened|launched|commissioned|flagged off|unveiled|laid the foundation|broke ground|presided over|chaired|addressed|spoke at)\b(?=[^.;]{0,120}\b(?:ceremony|event|plant|factory|unit|project|conference|forum|facility|inauguration|launch|groundbreaking|reception|festival|fair|summit|seminar|exhibition|office|mill|centre|center)\b)/

/** Who opened the plant or spoke at the ceremony that others are said to have attended too: alone so far. */
export function openedBefore(at: number, context: Context): Gathering | null {
  for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
    const sentence = context.sentences[back]
    if (sentence?.kind !== 'body') continue
    const read = coded(sentence, context)
    const match = OPENED.exec(read.text)
    const doers = match && doersAt(read, match.index, context)
    if (!match || !doers || doers.end > match.index || match.index - doers.end > 40) continue
    const [host] = people(doers)
    const before = read.text.slice(Math.max(clauseStart(read.text, match.index), doers.end), match.index)
    if (
      host === undefined ||
      moodOf(before, context) !== 'stated' ||
      /\b(?:said|says|that|was|were|the|which)\b/.test(before)
    )
      continue
    const moment = dateAt(read, match.index) ?? dateBefore(sentence, context)
    const place = placeIn(read, match.index, read.text.length, context)
    return { kind: 'CONFERENCE', status: 'held', a: [host], b: [], moment, place, sentence }
  }
  return null
}
