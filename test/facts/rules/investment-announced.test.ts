import { describe, expect, test } from 'vitest'
import { investmentAnnounced } from '../../../src/facts/rules/investment-announced.ts'
import { totalAnnounced } from '../../../src/facts/rules/total-announced.ts'
import { told } from '../marked.ts'

const DEALS: readonly (readonly [string, readonly string[]])[] = [
  ['{C:Acme Corp} is considering a second plant in {R:Lyon}.', ['considered Acme Corp  ? in Lyon']],
  [
    '{C:Acme Corp} will review the expansion of {C:its=Acme Corp} plant in {R:Lyon}.',
    ['considered Acme Corp  ? in Lyon'],
  ],
  ['{C:Acme Corp} intends to expand {C:its=Acme Corp} factory in {R:Lyon}.', ['intended Acme Corp  ? in Lyon']],
  ['{C:Acme Corp} is considering a visit to the plant of {C:Beta Inc} in {R:Lyon}.', []],
  ['{R:Ohio} is considering a plant in {R:Lyon}.', []],
  [
    '{C:Acme Corp} will double {C:its=Acme Corp} plant in {R:Lyon} for {M:USD 40000000=USD 40 million}.',
    ['committed Acme Corp USD 40000000 in Lyon'],
  ],
  [
    '{C:Acme Corp} raised {C:its=Acme Corp} investment in {R:Lyon} from {M:USD 20000000=USD 20 million} to {M:USD 40000000=USD 40 million}.',
    ['committed Acme Corp USD 40000000 in ?'],
  ],
  [
    '{R:Ohio} has entered into a partnership with a French company, {C:Acme Corp}, for the establishment of a {M:USD 40000000=$40 million} mill.',
    ['committed Acme Corp USD 40000000 in ?'],
  ],
  [
    '{C:Acme Corp} pulled out of its planned {M:USD 2000000000=$2 billion} investment in {R:Odisha}.',
    ['cancelled Acme Corp USD 2000000000 in Odisha'],
  ],
  [
    '{C:Acme Corp} says its new {M:EUR 50000000=50 million euro} plant in {R:Lyon} will employ 90 people.',
    ['committed Acme Corp EUR 50000000 in Lyon'],
  ],
  [
    '{C:Acme Corp} may expand the investment in {R:Lyon} to {M:EUR 100000000=100 million euros}.',
    ['considered Acme Corp EUR 100000000 in ?'],
  ],
  [
    '{C:Acme Corp} will open a shop in {R:Lyon}, which is expected to create 50 jobs and {M:EUR 10000000=€10 million} in private investment.',
    ['committed Acme Corp EUR 10000000 in ?'],
  ],
  [
    'With an investment of more than {M:EUR 50000000=50 million euros}, {C:Acme Corp} opened its second factory in {R:Lyon}.',
    ['committed Acme Corp EUR 50000000 in Lyon'],
  ],
  [
    'The mayor opened a {M:USD 32000000=$32 million} new {C:Acme Corp} plant in {R:Lyon}.',
    ['committed Acme Corp USD 32000000 in Lyon'],
  ],
  [
    '{C:Acme Corp}, a packaging firm that asked not to be named, is considering an investment of {M:EUR 50000000=50 million euros} in {R:Lyon}.',
    ['considered Acme Corp EUR 50000000 in Lyon'],
  ],
  ['He urged the {C:Acme Corp} to consider investing in {R:Lyon}.', []],
  [
    'The largest deal is with {C:Acme Corp}, with an investment of {M:INR 50000000=Rs 5 crore} in {R:Bihar}.',
    ['committed Acme Corp INR 50000000 in Bihar'],
  ],
  [
    'Among the investments is a {M:KES 51000000=Sh51 million} deal between {R:Kenya} and {C:Acme Corp}.',
    ['committed Acme Corp KES 51000000 in Kenya'],
  ],
  ['They signed a {M:KES 51000000=Sh51 million} deal between {R:Kenya} and {C:Acme Corp} on buses.', []],
  ['With a loan of {M:EUR 50000000=50 million euros}, {C:Acme Corp} survived.', []],
  [
    'He opened the {M:EUR 80000000=EUR 80 million} plant of {C:Acme Corp} in {R:Lyon}.',
    ['committed Acme Corp EUR 80000000 in Lyon'],
  ],
  [
    'The value of the investment by {C:Acme Corp} is {M:EUR 15000000=15 million euros}.',
    ['committed Acme Corp EUR 15000000 in ?'],
  ],
  [
    '{C:Acme Corp} has chosen {R:Lyon} for its new {M:EUR 400000000=EUR 400 million} battery plant.',
    ['committed Acme Corp EUR 400000000 in Lyon'],
  ],
  ['The {I:Ministry of Economy} proposes granting {C:Acme Corp} {M:EUR 2000000=€2 million} as investment stimuli.', []],
  [
    '{P:Ana Sol@Acme Corp} announced an investment of {M:USD 20000000=$20 million} in {R:Ohio}.',
    ['committed Acme Corp USD 20000000 in Ohio'],
  ],
  [
    '{C:Acme Corp} scrapped plans for a {M:USD 20000000=$20 million} plant in {R:Ohio}.',
    ['cancelled Acme Corp USD 20000000 in Ohio'],
  ],
  [
    '{C:Acme Corp} will invest another {M:USD 20000000=$20 million} to {M:USD 30000000=$30 million} in {R:Ohio}.',
    ['committed Acme Corp USD 20000000 in Ohio'],
  ],
  [
    '{C:Acme Corp} will invest {M:USD 20000000=USD 20 million} in {R:Ohio}.',
    ['committed Acme Corp USD 20000000 in Ohio'],
  ],
  [
    '{C:Acme Corp} invested {M:EUR 4800000000=€4.8bn} in {R:Bavaria} {D:2022=in 2022}.',
    ['past Acme Corp EUR 4800000000 in Bavaria'],
  ],
  [
    '{C:Acme Corp} plans to invest {M:JPY 3000000000=3 billion yen} in {R:Osaka}.',
    ['intended Acme Corp JPY 3000000000 in Osaka'],
  ],
  [
    '{C:Acme Corp} is considering an investment of {M:USD 2000000000=USD 2 billion}.',
    ['considered Acme Corp USD 2000000000 in ?'],
  ],
  [
    '{C:Acme Corp} will build a plant worth {M:INR 33000000000=Rs 3,300 crore} in {R:Gujarat}.',
    ['committed Acme Corp INR 33000000000 in Gujarat'],
  ],
  [
    "The deal follows {C:Acme Corp}'s investment of {M:KRW 61000000000=KRW 61 billion}.",
    ['committed Acme Corp KRW 61000000000 in ?'],
  ],
  ['{C:Acme Corp} announced its intention to invest in {R:Ohio} but named no sum.', ['intended Acme Corp  ? in Ohio']],
  [
    '{C:Acme Corp} announced a {M:USD 7400000000=$7.4 billion} investment in {R:Ohio}.',
    ['committed Acme Corp USD 7400000000 in Ohio'],
  ],
  [
    '{C:Acme Corp} is to build a {M:USD 1200000000=$1.2 billion} plant in {R:Wisconsin}.',
    ['committed Acme Corp USD 1200000000 in Wisconsin'],
  ],
  [
    '{C:Acme Corp} plans a {M:EUR 300000000=300 million euro} factory in {R:Gdansk}.',
    ['intended Acme Corp EUR 300000000 in Gdansk'],
  ],
  [
    '{C:Acme Corp} said it would spend {M:USD 12000000=$12 million} to expand in {R:Arizona}.',
    ['committed Acme Corp USD 12000000 in Arizona'],
  ],
  [
    'A {M:USD 500000000=$500 million} investment by {C:Acme Corp} was announced in {R:Texas}.',
    ['committed Acme Corp USD 500000000 in Texas'],
  ],
  [
    '{C:Acme Corp} and {C:Blue Motors} agreed to invest {M:USD 4400000000=$4.4 billion} in {R:Ohio}.',
    ['committed Acme Corp + Blue Motors USD 4400000000 in Ohio'],
  ],
  [
    '{C:Acme Corp} has pledged to invest {M:INR 270000000000=Rs 27,000 crore} in {R:Assam}.',
    ['committed Acme Corp INR 270000000000 in Assam'],
  ],
  [
    '{C:Acme Corp} would pump {M:INR 15000000000=Rs 1,500 crore} into a plant at {R:Warangal}, while {C:Blue Motors} promised {M:INR 10000000000=Rs 1,000 crore} for a factory in {R:Hyderabad}.',
    ['committed Acme Corp INR 15000000000 in Warangal', 'committed Blue Motors INR 10000000000 in Hyderabad'],
  ],
  [
    '{C:Acme Corp} will set up a line in {R:Osaka} at a cost of {M:JPY 3000000000=3 billion yen}.',
    ['committed Acme Corp JPY 3000000000 in Osaka'],
  ],
  [
    '{R:Ohio} gave aid to {C:Acme Corp}, an Italian drugmaker that plans a {M:USD 510000000=$510 million} plant in {R:Texas}.',
    ['intended Acme Corp USD 510000000 in Texas'],
  ],
  [
    '{R:Oyo} signed an MOU with {C:Acme Corp} on a {M:NGN 46000000000=N46 billion} processing plant.',
    ['committed Acme Corp NGN 46000000000 in Oyo'],
  ],
  [
    '{C:Acme Corp} has put on ice a {M:BRL 1500000000=R$ 1.5 billion} solar park in {R:Bahia}.',
    ['cancelled Acme Corp BRL 1500000000 in Bahia'],
  ],
  [
    '- {C:Acme Corp}: {M:INR 85000000000=Rs 8,500 crore}, copper plant at {R:Surat}',
    ['committed Acme Corp INR 85000000000 in Surat'],
  ],
  [
    '{C:Acme Corp} and {C:Blue Motors} will invest {M:USD 3000000=$3 million} and {M:USD 5000000=$5 million} respectively in {R:Texas}.',
    ['committed Acme Corp USD 3000000 in Texas', 'committed Blue Motors USD 5000000 in Texas'],
  ],
  [
    'The investors are {C:Acme Corp} ({M:EUR 120000000=€120 million}) and {C:Blue Motors} ({M:EUR 35000000=€35 million}).',
    ['committed Acme Corp EUR 120000000 in ?', 'committed Blue Motors EUR 35000000 in ?'],
  ],
  [
    '{C:Acme Corp} will direct {M:USD 64000000=$64 million} to a mill in {R:Bursa}, and {C:Blue Motors} {M:USD 22000000=$22 million} to a greenhouse in {R:Izmir}.',
    ['committed Acme Corp USD 64000000 in Bursa', 'committed Blue Motors USD 22000000 in Izmir'],
  ],
  [
    'A {M:USD 340000000=$340 million} factory will be built in {R:Ohio} by pump maker {C:Acme Corp}.',
    ['committed Acme Corp USD 340000000 in Ohio'],
  ],
  [
    'They noted the {M:USD 13900000000=$13.9 billion} {C:Acme Corp} has invested in its plant in {R:Ohio}.',
    ['past Acme Corp USD 13900000000 in Ohio'],
  ],
  [
    '{C:Acme Corp} could put in a further {M:KES 650000000=Sh650 million} in {R:Kenya}.',
    ['considered Acme Corp KES 650000000 in Kenya'],
  ],
  [
    '{C:Acme Corp} said on Monday that it would build its works in {R:Ohio} for {M:SEK 3400000000=3.4 billion kronor}.',
    ['committed Acme Corp SEK 3400000000 in Ohio'],
  ],
  [
    '{C:Acme Corp}, a carmaker, had announced {M:USD 2100000000=$2.1 billion} for {R:Ohio} and then walked away.',
    ['cancelled Acme Corp USD 2100000000 in Ohio'],
  ],
  [
    "{C:Acme Corp}'s investment in the plant would total {M:USD 4000000000=$4 billion}.",
    ['committed Acme Corp USD 4000000000 in ?'],
  ],
  [
    '{R:Osaka} signed an investment agreement worth {M:KRW 120000000000=120 billion won} with battery company {C:Acme Corp}.',
    ['committed Acme Corp KRW 120000000000 in Osaka'],
  ],
  [
    '{C:Acme Corp} will open a line in {R:Ohio}, investing more than {M:USD 60000000=$60 million}.',
    ['committed Acme Corp USD 60000000 in ?'],
  ],
  [
    'LOIs were received from {C:Acme Corp} ({M:USD 30000000=USD 30 million}).',
    ['intended Acme Corp USD 30000000 in ?'],
  ],
]
const NO_DEALS: readonly string[] = [
  '{P:Ana Sol@Bahia} announced an investment of {M:USD 20000000=$20 million} in schools.',
  '{C:Acme Corp} won a {M:EUR 200000000=€200 million} contract in {R:Ohio}.',
  '{C:Acme Corp} sold its stake in the venture for {M:USD 90000000=$90 million}.',
  '{P:Kim@Osaka} asked {C:Acme Corp} to invest {M:USD 20000000=USD 20 million} in {R:Osaka}.',
  'Officials hope that {C:Acme Corp} will invest {M:USD 20000000=USD 20 million}.',
  '{C:Acme Corp} will bring in {M:USD 20000000=USD 20 million} from tolls.',
  '{C:Acme Corp}, valued at {M:USD 20000000=USD 20 million}, has no plans to invest in {R:Ohio}.',
  '{C:Acme Corp} received a {M:USD 20000000=USD 20 million} loan to build a plant in {R:Ohio}.',
  '{C:Acme Corp} paid {M:USD 20000000=USD 20 million} in taxes.',
  '{C:Acme Corp} denied that it would invest {M:USD 20000000=USD 20 million}.',
  '{C:Acme Corp} recorded sales of {M:USD 20000000=USD 20 million}.',
  'Visitors spent {M:USD 20000000=USD 20 million} in {R:Ohio}.',
  '{C:Acme Corp} will not invest {M:USD 20000000=USD 20 million} in {R:Ohio}.',
]

const IN_TWO_SENTENCES: readonly (readonly [string, string, string])[] = [
  [
    '{C:Acme Corp} will set up a research center in {R:Chiba}.',
    'The facility, which will cost {M:JPY 8000000000=8 billion yen}, is to open next year.',
    'committed Acme Corp JPY 8000000000 in Chiba',
  ],
  [
    '{C:Acme Corp} will build a plant in {R:Ohio}.',
    '{C:The company=Acme Corp} will invest {M:USD 20000000=USD 20 million}.',
    'committed Acme Corp USD 20000000 in Ohio',
  ],
]

describe('investments', () => {
  test.each(IN_TWO_SENTENCES)('%s %s', (first, second, fact) =>
    expect(told(investmentAnnounced, [first, second])).toEqual([fact]),
  )
  test.each(DEALS)('%s', (sentence, facts) => expect(told(investmentAnnounced, [sentence])).toEqual(facts))
  test.each(NO_DEALS)('no investment: %s', (sentence) => expect(told(investmentAnnounced, [sentence])).toEqual([]))
})

describe('totals a source announces', () => {
  test.each([
    [
      'The mission brought a total of {M:USD 880000000=USD 880 million} in foreign investment.',
      ['total foreign investment 880000000 USD'],
    ],
    [
      '{R:Penang} has secured {M:MYR 2900000000=RM2.9 billion} in new investments.',
      ['total new investments 2900000000 MYR'],
    ],
    ['{R:Gujarat} signed MoUs worth {M:INR 860000000000=Rs 86,000 cr}.', ['total MoUs 860000000000 INR']],
    [
      'Some 160 dignitaries from 37 countries attended the forum in {R:Osaka}.',
      ['total dignitaries 160', 'total countries 37'],
    ],
    ['{R:Osaka} has ties with 12 sister cities.', ['total sister cities 12']],
    ['The shop in {R:Osaka} sold 160 guests a ticket.', []],
    ['{R:Osaka} became the 26th sister region of {R:Lyon}.', ['total sister region 26']],
    [
      'The mission won {M:KRW 300000000000=KRW 300 billion} through two contracts and {M:KRW 950000000000=KRW 950 billion} through four letters of intent.',
      ['total contracts 300000000000 KRW', 'total letters of intent 950000000000 KRW'],
    ],
    ['{R:Osaka} earned {M:JPY 3000000000=3 billion yen} from two festivals.', []],
    ['The bureau hopes for a total of {M:USD 880000000=USD 880 million}.', []],
  ])('%s', (sentence, facts) => expect(told(totalAnnounced, [sentence])).toEqual(facts))
})
