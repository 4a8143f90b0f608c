import type { Context } from '../context.ts'
import type { Coded, Item } from './coded.ts'
import { companyUnder, investorAt, isCompany, type Investor } from './deal-investor.ts'
import type { SumPlace } from './deal-words.ts'
import { clauseEnd, clauseStart } from './roles.ts'

/** Who invests where the sum is what something is expanded to, creates or is worth: "X may expand the investment to M", "with an investment of M, X opened". */
export function worthOf(read: Coded, money: Item, how: SumPlace, context: Context): Investor | null {
  const before = read.text.slice(0, money.start)
  const behind = read.text.slice(money.end, clauseEnd(read.text, money.end))
  return (
    ahead(read, before, ENLARGED) ??
    ahead(read, before, VALUED) ??
    ahead(read, before, PARTNERED) ??
    (how.investment && CREATED.test(before) ? company(investorAt(read, money.start, context)) : null) ??
    (WITH.test(before) ? named(read, /^,? ?(?:the )?(<O\d+>)/.exec(behind)) : null) ??
    (how.project ? named(read, OF.exec(behind)) : null) ??
    named(read, THEIRS.exec(behind)) ??
    (/\binvest/i.test(read.text) ? named(read, DEAL.exec(behind)) : null) ??
    paper(read, money, before, context)
  )
}

const ABOUT = '(?:(?:about|some|up|to|around|more|over|than|nearly|almost|an?|at|least|total|of|estimated) )*'
/** "<O1> may expand the investment in Lyon to" */
const ENLARGED = new RegExp(
  `(<O\\d+>)(?: [\\w-]+){0,5} (?:expand|increase|raise|boost|lift|double|bring)(?:s|ed|d)? (?:the|its|their|this) (?:[\\w-]+ ){0,2}investment(?: [^.;,]{0,50})? (?:to|by) ${ABOUT}$`,
)
/** "the value of the investment by <O1> is" */
const VALUED = new RegExp(
  `\\binvestments? (?:by|from|of) (?:the )?(?:[a-z-]+ ){0,3}(<O\\d+>)(?: [^.;<]{0,40})? (?:is|was|will be|would be|totals|totalled|totaled|amounts to|amounted to|stands at|reached) ${ABOUT}$`,
)
/** "a deal with <O1>, with an investment of" */
const PARTNERED = new RegExp(
  `\\bwith (?:the )?(<O\\d+>)(?: \\([^()]{1,12}\\))?,? (?:with|for|at|involving|entailing) (?:an?|its|the|a total) (?:[\\w-]+ ){0,3}(?:investment|outlay) (?:of|worth) ${ABOUT}$`,
)
/** "which is expected to create 50 jobs and M in private investment" */
const CREATED =
  /\b(?:creat(?:e|es|ing)|bring(?:s|ing)?|represent(?:s|ing)?|involv(?:es|ing)|entails?|total(?:s|ling|ing)?|mean(?:s|ing)?) (?:[^.;<]|<D\d+>){0,70}$/
const WITH = new RegExp(
  `(?:^|[,;] )(?:[Ww]ith|[Ff]or|[Aa]t|[Aa]fter) (?:an?|its|the) (?:[\\w-]+ ){0,3}(?:investment|cost|outlay) (?:of|worth|exceeding|totall?ing) ${ABOUT}$`,
)
/** "opened the M plant of <O1>" */
const OF =
  /^ (?:[\w-]+ ){0,4}(?:plant|factory|facility|mill|cent(?:re|er)|unit|complex|hotel|project|campus) of (?:the )?(?:[a-z-]+ ){0,3}(<O\d+>)/

/** "a M new <O1> plant" */
const THEIRS = /^ (?:[\w-]+ ){0,2}(<O\d+>) (?:[\w-]+ ){0,2}(?:plant|factory|facility|mill|campus|complex)\b/

/** "a M deal between <R1> and <O1>", where the sentence speaks of investing. */
const DEAL =
  /^ (?:[\w-]+ ){0,2}(?:deal|agreement|pact|partnership) (?:between <R\d+> and|with) (?:the )?(?:[a-z-]+ ){0,4}(<O\d+>)/

function ahead(read: Coded, before: string, pattern: RegExp): Investor | null {
  return named(read, pattern.exec(before.slice(-220)))
}

function named({ items }: Coded, match: RegExpExecArray | null): Investor | null {
  const item = match && items.find(({ code }) => code === match[1])
  return item ? company({ keys: item.keys, start: item.start, end: item.end }) : null
}

function company(investor: Investor | null): Investor | null {
  return investor?.keys.every(isCompany) ? investor : null
}

const WORTH = new RegExp(
  `\\b(?:MOUs?|MoUs?|memorand\\w+|certificates?|licen[cs]es?)\\b[^.;]{0,90}\\b(?:worth|valued at) (?:of )?${ABOUT}$`,
)

/** "an MoU with <O1> worth M", "a certificate for a project worth M to <O1>", where the article speaks of investing. */
function paper(read: Coded, money: Item, before: string, { article }: Context): Investor | null {
  if (!WORTH.test(before.slice(-200)) || !/\binvest/i.test(article.text)) return null
  const from = clauseStart(read.text, money.start)
  return companyUnder(read, 'with', from, money.start) ?? companyUnder(read, 'to', money.end, clauseEnd(read.text, money.end)) // prettier-ignore
}
