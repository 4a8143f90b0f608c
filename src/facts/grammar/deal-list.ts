import type { Context, Sentence } from '../context.ts'
import { isCompany, organisations } from './deal-investor.ts'
import type { Deal } from './deal-verb.ts'
import { sumPlace } from './deal-words.ts'
import type { Coded, Item } from './coded.ts'
import { groups } from './roles.ts'
import { matches } from '../../text/matches.ts'

const CUE = /\b(?:invest|propos|projects?\b|MoUs? worth|plants?\b|factor(?:y|ies)\b|pacts? worth|commitments?\b)/i
const NEVER = /\b(?:revenue|sales|turnover|loans?|grants?|aid|market cap|fine[sd]?|budget|exports?|donat|profit)\b/i

/** What lists tell: "• X: M, a smelter", "A (M), B (M)", "A and B will invest M and M respectively", "A will invest M in …, B M in …". */
export function dealsInLists(read: Coded, sentence: Sentence, context: Context): Deal[] {
  const { text, items } = read
  if (!items.some(({ tag }) => tag === 'M') || !items.some(({ tag }) => tag === 'O') || NEVER.test(text)) return []
  return [
    ...bullet(read, sentence, context),
    ...pairs(read, sentence, context),
    ...respectively(read),
    ...gapped(read, context),
  ]
}

const BULLET =
  /^(?:[-–—•*·▲‧]|\(?\d{1,2}[.)])? ?(?:[\w-]+ ){0,4}(<O\d+>)(?:, [^:;]{1,80})?(?: ?[:–—]| -) ?(?:\w+ ){0,4}(<M\d+>)/

function bullet(read: Coded, sentence: Sentence, context: Context): Deal[] {
  const match = BULLET.exec(read.text)
  if (!match) return []
  const cued = CUE.test(read.text) || around(sentence, context).some(({ text }) => CUE.test(text))
  const how = sumPlace('', read.text.slice(match[0].length), context)
  return cued && !how.other ? pair(read, match[1], match[2]) : []
}

/** The headline and the sentences a list follows. */
function around(sentence: Sentence, { sentences }: Context): Sentence[] {
  const at = sentences.indexOf(sentence)
  return [...sentences.slice(0, 1), ...sentences.slice(Math.max(0, at - 8), at)]
}

function pairs(read: Coded, sentence: Sentence, context: Context): Deal[] {
  const found = matches(read.text, /(<O\d+>) \((?:\w+ ){0,2}(<M\d+>)[^()<>]{0,30}\)/g)
  const cued =
    /\binvest|\bLOIs?\b|letters? of intent/i.test(read.text) ||
    around(sentence, context)
      .slice(-1)
      .some(({ text }) => /\binvest/i.test(text))
  return cued ? found.flatMap((match) => pair(read, match[1], match[2])) : []
}

const LETTERS = /\bLOIs?\b|\bletters? of intent\b/i

function pair(read: Coded, organisation: string | undefined, sum: string | undefined): Deal[] {
  const { items } = read
  const who = items.find(({ code }) => code === organisation)
  const money = items.find(({ code }) => code === sum)
  if (!who || !money || !who.keys.every(isCompany)) return []
  return [
    {
      investor: { keys: who.keys, start: who.start, end: who.end },
      money,
      status: LETTERS.test(read.text) ? 'intended' : 'committed',
      at: who.start,
    },
  ]
}

/** As many companies as sums: "A and B will invest M and M respectively". */
function respectively(read: Coded): Deal[] {
  const { text, items } = read
  if (!/\brespectively\b/.test(text) || !/\binvest|\bput\b|\bspend\b|\bpledg|\bcommit/.test(text)) return []
  const sums = items.filter(({ tag }) => tag === 'M')
  const doers = groups(read).find((group) => organisations(group.items).length === sums.length && sums.length > 1)
  if (!doers || (sums[0] as Item).start < doers.end) return []
  return organisations(doers.items).map((key, index) => ({
    investor: { keys: [key], start: doers.start, end: doers.end },
    money: sums[index] as Item,
    status: 'committed',
    at: doers.end,
  }))
}

/** "…, and B M in a greenhouse": the verb is that of the one before. */
function gapped(read: Coded, context: Context): Deal[] {
  return [
    ...matches(
      read.text,
      /(?:, |; |\band )["“]?(<O\d+>)["”]?,? (?:about |some |up to |another |a further )?(<M\d+>) (?:in|into|to|for|on)\b/g,
    ),
  ].flatMap((match) => {
    const before = read.text.slice(0, match.index)
    const told =
      /<M\d+>/.test(before) &&
      /\b(?:invest|put|pour|pump|direct|spend|commit|pledg|inject|earmark|channel)/.test(before)
    const how = sumPlace('', read.text.slice(match.index + match[0].length - 3), context)
    return told && !how.other ? pair(read, match[1], match[2]) : []
  })
}
