import type { AgreementStatus } from '../statement.ts'
import type { Coded } from './coded.ts'
import type { Paper } from './paper.ts'
import { clauseEnd, clauseStart } from './roles.ts'

/** Words that say a paper is no more, or will not be. */
const GONE =
  /\b(?:cancel(?:led|ed|s|ling)?|scrap(?:ped|s|ping)?|shelved?|shelving|terminat(?:ed|es|ing|e)|called off|calls off|revoked?|annull?ed|abandon(?:ed|ing)?|dropped|suspend(?:ed|s|ing)?|end(?:ed|s|ing) (?:its|the|their)|severed|withdr(?:ew|awn) from|cut (?:its|their))\b/i
/** "denied that it had withdrawn from the pact" */
const DENIED = /\b(?:den(?:y|ies|ied)|refuted?s?|dismiss(?:es|ed)|rejects?|rejected)\b[^.;]{0,100}$/i
const LEFT = /\b(?:no|not|never|denied|denies|without|refused)\b/i
/** Said of a bare "agreement" too. */
const WORKING = /\b(?:working on|negotiating|finali[sz]ing|drafting) an? (?:[\w-]+ ){0,3}$/i
/** Words of a paper that is in the making. */
const MAKING =
  /\b(?:negotiat(?:ing|e|es|ed|ions?)|working (?:on|towards?)|finali[sz](?:ing|ation)|preparing|drafting|drawing up|planned|upcoming|forthcoming|(?:conclusion|signing) of|pave[sd]? the way for|to be (?:signed|concluded))\b/i
/** Words of a paper that may be signed from now on. */
const APPROVED =
  /\b(?:approv(?:ed|es|ing)|(?:approval|consent|nod|clearance|green light)(?: has been| was| is)?(?: given| granted| accorded)? (?:for|to)|cleared|authori[sz]ed)(?: (?:the )?(?:signing|conclusion) of| to sign| to enter into| entering into| signing)? (?:an? |the )?$/i
const WISHED =
  /\b(?:propos(?:ed|es?|als?|ing)|discuss(?:ed|es|ing)?|consider(?:ed|s|ing)?|explor(?:ed|es|ing)|mull(?:s|ed|ing)?|seek(?:s|ing)?|push(?:es|ed|ing)? for|call(?:s|ed|ing)? for|early|possible|potential|draft)\b/i
/** Words that leave it open whether there is or will be one at all. */
const OPEN =
  /\b(?:approv|passage|talks|hop(?:e|es|ed|ing)\b|aim|would|could|may|might|expected|conclu|finali|prospect|possib|plans?\b|towards?|firm up|won|win|bid|compet|offer|request|propos|draft|negotiat|discuss|consider|explor|seek|no\b|not\b|without|if\b|whether|model)/i

export function isGone(words: string): boolean {
  return GONE.test(words)
}

/** Whether a paper that is only spoken of stands, is in the making, is wished for, or is gone; null where that is left open. */
export function standingOf(
  { text }: Coded,
  paper: Paper,
  dated: boolean,
): Extract<AgreementStatus, 'in_force' | 'planned' | 'proposed' | 'cancelled'> | null {
  const before = text.slice(Math.max(clauseStart(text, paper.from), paper.from - 90), paper.start)
  const around = before + text.slice(paper.start, Math.min(clauseEnd(text, paper.end), paper.end + 100))
  if (GONE.test(around)) {
    const told = text.slice(Math.max(0, paper.from - 130), paper.start)
    return DENIED.test(told) ? (dated ? 'in_force' : null) : LEFT.test(before) ? null : 'cancelled'
  }
  if (dated) return 'in_force'
  if (!paper.definite && APPROVED.test(text.slice(Math.max(0, paper.from - 90), paper.from))) return 'planned'
  const own = text.slice(paper.from, paper.start)
  if (/\b(?:planned|upcoming|forthcoming)\b/.test(own)) return 'planned'
  if (/\bproposed\b/.test(own)) return 'proposed'
  if (/^ (?:to be|yet to be)\b/.test(text.slice(paper.end)))
    return /^ to be (?:signed|concluded)/.test(text.slice(paper.end)) ? 'planned' : null
  if (LEFT.test(before)) return null
  if (!paper.definite && (paper.bare ? WORKING : MAKING).test(before)) return 'planned'
  if (!paper.bare && !paper.definite && WISHED.test(before)) return 'proposed'
  return OPEN.test(text.slice(0, paper.end + 40)) ? null : 'in_force'
}
