import type { Context } from '../context.ts'
import type { Coded } from './coded.ts'
import type { Encounter } from './encounter.ts'
import { parted } from './gathering.ts'
import { people } from './members.ts'
import { follower, groups } from './roles.ts'
import { matches } from '../../text/matches.ts'

const SIDE_BY_SIDE =
  /(<P\d+>)(?: \([^()]{1,20}\))?,? (?:(?:is |are )?(?:seen |pictured |photographed )?(?:with|alongside|beside|in (?:conversation|discussion|talks) with|shak(?:es|ing) hands with|pos(?:es|ing) with|exchang(?:es|ing) [^<>.;]{3,60} with|greet(?:s|ing)|welcom(?:es|ing)|receiv(?:es|ing)|flanked by|being (?:received|welcomed|greeted) by)) (?=(?:[\p{L}.’'-]+ ){0,4}<P)/gu
const FINITE =
  /\b(?:said|says|has|have|had|was|were|will|would|told|added|met|visited|signed|attended|announced|called|held|noted|stressed|expressed|thanked|discussed|agreed|arrived|led|made|gave|took)\b/

/** "(L to R) A, B and C" */
const IN_A_ROW = /^[\s([]*(?:L(?:eft)? ?(?:to|-) ?R(?:ight)?|[Ff]rom (?:the )?left(?: to right)?)[)\]]?[:,]? /

/** A picture's caption: "Governor X (left) with Ambassador Y", "X exchanging the agreement with Y". */
export function pictured(read: Coded, context: Context): Encounter[] {
  const seen = IN_A_ROW.test(read.sentence.text) ? groups(read).flatMap(people) : []
  if (seen.length > 1 && !FINITE.test(read.text)) {
    const { a, b } = parted(seen, context)
    if (b.length > 0)
      return [{ kind: 'MEETING', a, b, before: '', start: 0, end: read.text.length, host: null, listed: true }]
  }
  if (read.sentence.kind === 'headline' || FINITE.test(read.text)) return []
  return matches(read.text, SIDE_BY_SIDE).flatMap((match) => {
    const end = match.index + match[0].length
    const doer = read.items.find(({ code }) => code === match[1])
    const others = follower(read, end)
    if (!doer || !others || people(others).length === 0) return []
    return [{ kind: 'MEETING', a: doer.keys, b: people(others), before: '', start: match.index, end: others.end, host: null }] // prettier-ignore
  })
}
