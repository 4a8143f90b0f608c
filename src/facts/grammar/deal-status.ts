import type { Context } from '../context.ts'
import type { InvestmentStatus } from '../statement.ts'
import { dealWords } from './deal-words.ts'
import { moodOf } from './mood.ts'

/**
 * How sure an investment is, by the words between investor and verb and those behind; null where it is denied.
 * `status` is what the verb alone says.
 */
export function dealStatus(
  { before, behind, whole, status }: { before: string; behind: string; whole: string; status: InvestmentStatus },
  context: Context,
): InvestmentStatus | null {
  const near = before.slice(Math.max(before.lastIndexOf(' but '), before.lastIndexOf(' and '), 0))
  if (moodOf(near.replace(/\bno state\b/, ''), context) === 'denied') return null
  if (GIVEN_UP.test(behind) || GIVING_UP.test(before)) return 'cancelled'
  const said = dealWords(context).before.find(({ words }) => words.test(near))?.status
  if (said) return status === 'cancelled' ? status : said === 'committed' ? committed(status) : said
  if (/\bwould\b/.test(near))
    return /\b(?:if|could|should)\b/.test(whole) && !REPORTED.test(whole) ? 'considered' : 'committed'
  if (/\bshould\b/.test(near)) return 'considered'
  if (moodOf(near, context) === 'proposed') return 'considered'
  if (
    /\b(?:has|have|had)(?: already| also| so far| earlier| previously| since)? $/.test(near) &&
    status === 'committed'
  )
    return DONE.test(behind) ? 'past' : status
  return /\b(?:will|to|shall)\b(?: \w+)? $/.test(near) ? committed(status) : status
}

const GIVEN_UP =
  /\b(?:then|later|since|subsequently|but) (?:\w+ )?(?:walked away|pulled out|pulled the plug|withdrew|backed out|scrapped|cancelled|canceled|shelved|abandoned|dropped)\b/
/** "Acme pulled out of its planned M investment" */
const GIVING_UP =
  /\b(?:pulled out of|pulls out of|withdrew from|withdrew|backed out of|walked away from|scrapped|cancelled|canceled|shelved|abandoned|called off) (?:<O\d+>'s|its|the|their|an?) /
const REPORTED =
  /\b(?:said|says|announced|announces|announcing|confirmed|revealed|disclosed|stated|according to|under the|noted|reported|told|added|pledged|agreed)\b/
/** A verb whose form does not tell: "has put M into". */
const DONE = /^(?:put|spend|bring|set)\b/

function committed(status: InvestmentStatus): InvestmentStatus {
  return status === 'past' ? 'committed' : status
}
