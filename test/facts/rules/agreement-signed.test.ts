import { describe, expect, test } from 'vitest'
import { agreementSigned } from '../../../src/facts/rules/agreement-signed.ts'
import { told } from '../marked.ts'

const SIGNED: readonly (readonly [string, readonly string[]])[] = [
  ['{R:Bahia} has entered into a partnership with {C:Acme Corp}.', ['COOPERATION signed Acme Corp + Bahia - (again)']],
  ['{R:Bahia} hopes for a partnership with {C:Acme Corp}.', []],
  [
    '{R:Kenya} and {R:Uganda} signed a deal to build a railway between {R:Nairobi} and {R:Kampala}.',
    ['OTHER signed Kenya + Uganda -'],
  ],
  [
    '{R:Bahia} and {R:Texas} renewed their {D:2002=2002} cooperation agreement {D:2024-05-03=on May 3}.',
    ['COOPERATION signed Bahia + Texas 2024-05-03'],
  ],
  [
    'The agreement was signed by {P:Ana Sol} for {R:Bahia} and {P:Li Wen} for {R:Shandong}.',
    ['OTHER signed Bahia + Shandong - by Ana Sol + Li Wen (again)'],
  ],
  ['{C:Acme Corp} signed an agreement with {R:Texas}-based distributor ‘Shell-Parks’ on fuel.', []],
  [
    '{P:Ana Sol@Bahia} led a delegation to visit {R:Osaka} {D:2024-05-02=on Thursday}, where a memorandum was signed.',
    ['MOU signed Bahia + Osaka 2024-05-02'],
  ],
  ['{P:Ana Sol@Bahia} praised {R:Osaka}, where a memorandum was signed.', []],
  [
    '{P:Ana Sol@Bahia}, on behalf of {R:the state=Bahia}, and {P:Ben Webb@Ohio} signed a memorandum.',
    ['MOU signed Bahia + Ohio - by Ana Sol + Ben Webb'],
  ],
  [
    'An MoU was signed between the {I:Research Agency}, {R:India} and {I:Keio University}.',
    ['MOU signed Keio University + Research Agency -'],
  ],
  [
    '{R:Kenya} signed an MoU with Japanese energy company {C:Acme Corp} {D:2024-05-02=on Thursday}.',
    ['MOU signed Acme Corp + Kenya 2024-05-02'],
  ],
  [
    'An agreement between the state-run {C:Acme Corp} and Chinese carmaker {C:Bolt Motors} was signed.',
    ['OTHER signed Acme Corp + Bolt Motors -'],
  ],
  [
    '{C:Acme Corp} has entered into a joint venture with {C:Bolt Motors}.',
    ['COOPERATION signed Acme Corp + Bolt Motors -'],
  ],
  [
    '{R:Kenya} signed an MoU with {R:Peru}, a statement issued here {D:2024-05-02=on Thursday} said.',
    ['MOU signed Kenya + Peru -'],
  ],
  [
    '{R:Bahia} signed two memorandums, one on trade with {R:Shandong} and another on tourism with {R:Texas}.',
    ['MOU signed Bahia + Shandong -', 'MOU signed Bahia + Texas -'],
  ],
  [
    'Two agreements were signed: one between {R:Kenya} and {R:Peru} and one between {I:Keio University} and {I:Port Authority}.',
    ['OTHER signed Kenya + Peru -', 'OTHER signed Keio University + Port Authority -'],
  ],
  [
    '{R:Kenya} and {R:Peru} signed two memorandums on trade and tourism.',
    ['MOU signed Kenya + Peru -', 'MOU signed Kenya + Peru -'],
  ],
  ['{R:Kenya} and {R:Peru} signed three memorandums on trade and tourism.', ['MOU signed Kenya + Peru -']],
  [
    '{R:Bahia} and {R:Texas} signed an agreement on friendship, a memorandum on trade and a roadmap for harbours.',
    ['FRIENDSHIP signed Bahia + Texas -', 'MOU signed Bahia + Texas -', 'ACTION_PLAN signed Bahia + Texas -'],
  ],
  [
    '{R:Bahia} and {R:Texas} build on a memorandum of understanding they signed {D:2023=last year}.',
    ['MOU signed Bahia + Texas 2023'],
  ],
  [
    'Under an agreement reached with {R:Bahia} in {D:2016}, {R:Texas} sends students there.',
    ['OTHER signed Bahia + Texas 2016'],
  ],
  [
    'Six MoUs were inked between {R:Bahia} and firms from {R:Japan} including {C:Acme Corp} and {C:Beta Inc}.',
    ['MOU signed Acme Corp + Bahia -', 'MOU signed Bahia + Beta Inc -'],
  ],
  [
    'A planned memorandum of understanding between {R:Bahia} and {R:Texas} should be signed soon.',
    ['MOU planned Bahia + Texas -'],
  ],
  ["{C:Acme Corp} signed an MoU with {C:Beta Inc}, {R:Ohio}'s leading mill.", ['MOU signed Acme Corp + Beta Inc -']],
  [
    '{C:Acme Corp} and German battery maker {C:Beta Inc} signed a contract.',
    ['CONTRACT signed Acme Corp + Beta Inc -'],
  ],
  ['The emirate of {R:Sharjah} signed a pact with {R:Bahia}.', ['OTHER signed Bahia + Sharjah -']],
  ['{R:Bahia} and {R:Texas} signed an exchange of notes.', ['OTHER signed Bahia + Texas -']],
  [
    '{I:Oslo University} and {I:Bergen University} deepened their ties through the signing of a Memorandum of Understanding.',
    ['MOU signed Bergen University + Oslo University -'],
  ],
  [
    '{I:Oslo University} has formed a partnership with {I:Bergen University} by signing an MoU.',
    ['MOU signed Bergen University + Oslo University -'],
  ],
  ['The cabinet approved the signing of an MoU between {R:Kenya} and {R:Japan}.', ['MOU planned Japan + Kenya -']],
  [
    '{R:the two provinces=Bahia+Shandong} follow an agreement ratified {D:2014=in 2014}.',
    ['OTHER signed Bahia + Shandong 2014'],
  ],
  [
    '{R:Bahia} and {R:Shandong} signed a memorandum of understanding {D:2024-05-03=on May 3}.',
    ['MOU signed Bahia + Shandong 2024-05-03'],
  ],
  ['{R:Bahia} has signed an MoU with {R:Shandong} on green hydrogen.', ['MOU signed Bahia + Shandong -']],
  [
    'A letter of intent was signed between {C:Acme Corp} and {R:Oregon} {D:2023-11=in November 2023}.',
    ['LOI signed Acme Corp + Oregon 2023-11'],
  ],
  ['{R:Bavaria} inked a cooperation agreement with {R:Gujarat} yesterday.', ['COOPERATION signed Bavaria + Gujarat -']],
  ['{R:Fukuoka} entered into a friendship agreement with {R:Hawaii}.', ['FRIENDSHIP signed Fukuoka + Hawaii -']],
  [
    '{P:Ana Sol@Bahia} and {P:Li Wen@Shandong} signed a joint declaration {D:2024-05-03=on May 3}.',
    ['DECLARATION signed Bahia + Shandong 2024-05-03 by Ana Sol + Li Wen'],
  ],
  [
    '{P:Ana Sol@Bahia} met with {P:Li Wen@Shandong} and signed an exchange agreement.',
    ['EXCHANGE signed Bahia + Shandong - by Ana Sol + Li Wen'],
  ],
  [
    '{R:Bahia} signed MOUs with {C:Acme Corp}, {C:Blue Motors} and {C:Cargo Inc}.',
    ['MOU signed Acme Corp + Bahia -', 'MOU signed Bahia + Blue Motors -', 'MOU signed Bahia + Cargo Inc -'],
  ],
  [
    '{R:Bahia} signed an MOU with {C:Acme Corp} and {I:Port Authority}.',
    ['MOU signed Acme Corp + Bahia + Port Authority -'],
  ],
  ['{C:Acme Corp} and {R:Texas} concluded a loan agreement {D:2022=in 2022}.', ['OTHER signed Acme Corp + Texas 2022']],
  [
    'The signing of a twinning agreement between {R:Lyon} and {R:Osaka} took place {D:2024-05-20=on Monday}.',
    ['SISTERHOOD signed Lyon + Osaka 2024-05-20'],
  ],
  [
    'The government of {R:Kenya} and the Government of {R:Japan} exchanged notes verbales.',
    ['OTHER signed Japan + Kenya -'],
  ],
  ['#{R:Bahia}, {R:Shandong} ink MoU on ports', ['MOU signed Bahia + Shandong - (again)']],
  [
    '{R:Bahia} will sign a sister city agreement with {R:Lyon} {D:2025-03=next March}.',
    ['SISTERHOOD planned Bahia + Lyon 2025-03'],
  ],
  ['A treaty is expected to be signed between {R:Kenya} and {R:Japan}.', ['OTHER planned Japan + Kenya -']],
  ['{R:Bahia} hopes to sign a friendship agreement with {R:Lyon}.', ['FRIENDSHIP proposed Bahia + Lyon -']],
  ['{R:Oregon} plans to renew its cooperation agreement with {R:Fujian}.', ['COOPERATION planned Fujian + Oregon -']],
  [
    'The MoU was signed by {P:Ana Sol@Bahia} and {P:Li Wen@Shandong}.',
    ['MOU signed Bahia + Shandong - by Ana Sol + Li Wen (again)'],
  ],
  [
    'The accord was signed in the presence of {P:Jo Kim@Kenya} by {P:Ana Sol@Bahia} and {P:Li Wen@Shandong}.',
    ['OTHER signed Bahia + Shandong - by Ana Sol + Li Wen (again)'],
  ],
  [
    '{R:Bahia} will however sign a partnership agreement with {R:Shandong} {D:2024-07=next month}.',
    ['COOPERATION planned Bahia + Shandong 2024-07'],
  ],
  [
    'The two reviewed the MoU on floods signed by {R:Bahia} and {R:Shandong} {D:2019-03=in March 2019}.',
    ['MOU signed Bahia + Shandong 2019-03 (again)'],
  ],
  [
    'A friendship pact between {R:Bahia} and {R:Shandong}, signed {D:2014=in 2014}, lay idle.',
    ['FRIENDSHIP signed Bahia + Shandong 2014'],
  ],
  [
    '{R:LYON}, {D:2024-05-30=May 30} (Wire) -- {R:Bahia} and {R:Shandong} have signed a memorandum of understanding.',
    ['MOU signed Bahia + Shandong -'],
  ],
  [
    '{R:Bahia} and {R:Shandong} signed an MoU, the office said {D:2024-05-30=on Thursday}.',
    ['MOU signed Bahia + Shandong -'],
  ],
  [
    '{R:Bahia} and {R:Shandong} signed an agreement on the establishment of friendship-city relations.',
    ['FRIENDSHIP signed Bahia + Shandong -'],
  ],
  ['The {R:Bahia} Government and {R:Shandong} signed a plan of action.', ['ACTION_PLAN signed Bahia + Shandong -']],
  ['{R:Bahia} signed a protocol of intent with {R:Shandong}.', ['LOI signed Bahia + Shandong -']],
  ['{R:Bahia} put pen to paper on a cooperation accord with {R:Shandong}.', ['COOPERATION signed Bahia + Shandong -']],
  ['{R:Bahia} signed a strategic partnership with {R:Shandong}.', ['COOPERATION signed Bahia + Shandong -']],
  [
    '{R:Bahia} has signed friendship agreements with {R:Ohio} ({D:1979}) and {R:Texas} ({D:1999}).',
    ['FRIENDSHIP signed Bahia + Ohio 1979', 'FRIENDSHIP signed Bahia + Texas 1999'],
  ],
  [
    'The agreement was signed on behalf of {R:Kenya} by {P:Jo Kim} and on behalf of {R:Japan} by {P:Li Wen}.',
    ['OTHER signed Japan + Kenya - by Jo Kim + Li Wen (again)'],
  ],
  [
    '{I:Port Authority}, with which {I:Oslo University} signed a memorandum {D:2018=in 2018}, sent its best.',
    ['MOU signed Oslo University + Port Authority 2018'],
  ],
  [
    'A sister-state agreement between {R:Bahia} and {R:Texas} was not signed.',
    ['SISTERHOOD cancelled Bahia + Texas -'],
  ],
  [
    '{D:2024-05-01=On May 1}, the cabinet approved the signing of an MoU between {R:Kenya} and {R:Japan}.',
    ['MOU planned Japan + Kenya -'],
  ],
  [
    '{R:Kenya} and {R:Japan} signed two instruments, namely an MoU on trade and a treaty on fish.',
    ['MOU signed Japan + Kenya -', 'OTHER signed Japan + Kenya -'],
  ],
  ['{P:Ana Sol@Kenya} had the privilege of signing an MoU with {R:Japan}.', ['MOU signed Japan + Kenya - by Ana Sol']],
  [
    'Stress was laid on the need for renewal of the MoU between {R:Kenya} and {R:Japan}.',
    ['MOU proposed Japan + Kenya - (again)'],
  ],
]

const NOT_SIGNED: readonly string[] = [
  'Several papers on trade were signed.',
  'A memorandum of understanding between {R:Bahia} and {R:Texas} should be signed by both, he urged.',
  'No new document was signed between {R:Bahia} and {R:Shandong}.',
  'The prospect of signing a treaty between {R:Kenya} and {R:Japan} was discussed.',
  '{R:Bahia} and {R:Shandong} talked, though no memorandum was signed.',
  '{R:Bahia} did not sign the memorandum of understanding with {R:Shandong}.',
  '{R:Bahia} denied signing an agreement with {R:Shandong}.',
  '{R:Bahia} and {R:Shandong} could sign an agreement if the talks succeed.',
  '{R:Bahia} and {R:Shandong} wish to strengthen cooperation in trade.',
  '{P:Ana Sol@Bahia} signed the guest book at {I:Port Authority}.',
  '{R:Bahia} and {R:Shandong} exchanged views on a possible visit.',
  '{R:Bahia} never concluded a treaty with {R:Shandong}.',
  '{R:Bahia} has entered into a dialogue with {R:Shandong}.',
  '{R:Bahia} and {R:Shandong} concluded talks on a free trade pact.',
  'Ratification of the treaty by {R:Bahia} and {R:Shandong} will not occur.',
  '{R:Bahia} rejected a proposal to sign an agreement with {R:Shandong}.',
  '{C:Acme Corp} signed three new players.',
]

describe('a paper is read with the verb that makes it', () => {
  test.each(SIGNED)('%s', (sentence, facts) => {
    expect(told(agreementSigned, [sentence])).toEqual(facts)
  })
  test.each(NOT_SIGNED)('no paper: %s', (sentence) => {
    expect(told(agreementSigned, [sentence])).toEqual([])
  })
  test('"they" are those of the sentence before', () => {
    const before = '{P:Ana Sol@Bahia} and {P:Li Wen@Shandong} met.'
    expect(told(agreementSigned, [before, 'They signed a joint declaration.'])).toEqual([
      'DECLARATION signed Bahia + Shandong - by Ana Sol + Li Wen',
    ])
    expect(told(agreementSigned, ['{P:Ana Sol@Bahia} spoke.', 'They signed a joint declaration.'])).toEqual([])
  })
})
