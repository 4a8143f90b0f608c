import type { Context, Sentence } from '../context.ts'
import { attendances } from './attendance.ts'
import { coded } from './coded.ts'
import { ceremonies, talks } from './gatherings.ts'
import { papers } from './paper.ts'
import { groups } from './roles.ts'
import { signersIn } from './signers.ts'
import { signings } from './signing.ts'
import { trips } from './trips.ts'

/**
 * What several rules ask of a sentence, and is kept once it is found: each builds on those before it. All sentences are asked for one
 * before they are asked for the next.
 */
export const steps: readonly ((sentence: Sentence, context: Context) => unknown)[] = [
  coded,
  (sentence, context) => groups(coded(sentence, context)),
  (sentence, context) => papers(coded(sentence, context), context),
  (sentence, context) => signings(coded(sentence, context), context),
  (sentence, context) => signersIn(coded(sentence, context), context),
  (sentence, context) => trips(coded(sentence, context), context),
  talks,
  ceremonies,
  attendances,
]
