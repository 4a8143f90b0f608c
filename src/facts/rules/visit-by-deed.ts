import { mayActIn } from '../grammar/delegation.ts'
import type { Context, Finding, Rule } from '../context.ts'
import { isAway, isEnvoyOut } from '../grammar/away.ts'
import { coded, type Coded } from '../grammar/coded.ts'
import { doersAt } from '../grammar/counterpart.ts'
import { moodOf } from '../grammar/mood.ts'
import { people } from '../grammar/members.ts'
import { placeIn } from '../grammar/place.ts'
import { clauseEnd, clauseStart } from '../grammar/roles.ts'
import { dateAt, dateBefore } from '../grammar/when.ts'
import { matches } from '../../text/matches.ts'

/** What nobody does from afar. */
const DEED =
  /\b(?:spoke|lectured|delivered (?:a|an|the) (?:[\w-]+ ){0,3}(?:speech|lecture|address|remarks)|addressed|opened|inaugurated|attended|took part in|participated in|planted|laid (?:a|the) (?:wreath|foundation|cornerstone)|cut the ribbon|broke ground|unveiled|strolled|walked|dined|lunched|stayed|toured|handed over|signed|met with|met|held (?:talks|meetings|a meeting|discussions)|put (?:his|her) (?:name|signature)|arrived|landed|performed|led (?:a|an|the) (?:[\w-]+ ){0,3}(?:delegation|team|mission))\b/g

export const visitByDeed: Rule = {
  name: 'visit-by-deed',
  description: 'Who speaks, opens, attends or plants something away from home was there: "opened a fair in Hue".',
  read: (sentence, context) => {
    const read = coded(sentence, context)
    if (sentence.kind === 'headline' || !mayActIn(read)) return []
    return matches(read.text, DEED).flatMap((match) =>
      visits({ at: match.index, end: match.index + match[0].length }, read, context),
    )
  },
}

/** "In Lyon, the minister met" */
const OPENER = /^(?:While |Later |Earlier |Also )?[Ii]n (?:the )?<R\d+>(?:(?:,| and|, and) <R\d+>){0,3},/

const AFAR =
  /\b(?:by video|video link|virtually|online|remotely|by phone|via zoom|on behalf of|at <P\d+>'s (?:official |own )?(?:residence|office))\b/i

function visits({ at, end }: { at: number; end: number }, read: Coded, context: Context): Finding[] {
  const { text, sentence } = read
  const doers = doersAt(read, at, context)
  if (!doers || doers.end > at || at - doers.end > 60) return []
  const between = text.slice(Math.max(clauseStart(text, at), doers.end), at)
  if (/\b(?:said|says|told|that|was|were|is|be|been|being|which|where)\b/.test(between)) return []
  const to = Math.min(clauseEnd(text, end), end + 130)
  if (moodOf(between, context) !== 'stated' || AFAR.test(text.slice(at, to))) return []
  const told = placeIn(read, end, to, context)
  const opener = told.key === null ? OPENER.exec(text) : null
  const place = opener ? placeIn(read, 0, opener[0].length, context) : told
  if (place.key === null) return []
  const moment = dateAt(read, at) ?? dateBefore(sentence, context)
  return people(doers)
    .filter((official) => isAway(official, place, context) || isEnvoyOut(official, [], place, context))
    .flatMap((official) =>
      place.all.map((target): Finding => ({
        claim: { kind: 'visit', official, target, date: moment?.date ?? null, status: 'held' },
        span: { start: sentence.start, end: sentence.end },
        support: moment ? [moment.span] : [],
        confidence: 0.5,
      })),
    )
}
