import type { Finding, Rule } from '../context.ts'
import { agreement } from '../grammar/agreement.ts'
import { coded } from '../grammar/coded.ts'
import { papers } from '../grammar/paper.ts'
import { bodies } from '../grammar/members.ts'
import { follower, groups } from '../grammar/roles.ts'
import { matches } from '../../text/matches.ts'

const MAKING =
  /\b(?:making|makes|made|became|becomes|becoming|is|was) (?:it )?(<R\d+>)? ?(?:the|its|their) (?:[\w<>'-]+ ){1,6}?to (?:sign|conclude|have|enter into) /g

export const agreementLikeOthers: Rule = {
  name: 'agreement-like-others',
  description:
    'Earlier papers of one kind, named beside a new one: "the fourth state to sign such an agreement with A after B, C and D".',
  read: (sentence, context) => {
    const read = coded(sentence, context)
    const [cue] = matches(read.text, MAKING)
    const after = cue ? /\b(?:after|following) /.exec(read.text.slice(cue.index)) : null
    if (!cue || !after) return []
    const others = follower(read, cue.index + after.index + after[0].length)
    const said = papers(read, context).filter(({ start }) => start < cue.index + after.index)
    // "such an agreement" is of the kind of the one before it, here or in the sentence before.
    const at = context.sentences.indexOf(sentence)
    const before = context.sentences
      .slice(Math.max(0, at - 2), at)
      .flatMap((earlier) => papers(coded(earlier, context), context))
    const kind = [...said, ...before.toReversed()].find(({ bare, kind }) => !bare && kind !== 'OTHER')?.kind
    const host =
      groups(read).find(
        (group) => group.under === 'with' && group.start > cue.index && group.start < cue.index + after.index,
      ) ?? groups(read).find((group) => group.end <= cue.index && group.under === null)
    if (!others || !kind || !host) return []
    const self = bodies(host, context)[0]
    return self === undefined
      ? []
      : bodies(others, context).map((other): Finding =>
          agreement(sentence, { kind, status: 'in_force', parties: [self, other], confidence: 0.7 }, context),
        )
  },
}
