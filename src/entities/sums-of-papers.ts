import { amountsOf } from './amounts.ts'
import { supports, type Testimony } from './evidence.ts'
import type { Who } from './who.ts'

/** By statement of an agreement, the sums that its article says its parties invest, where it tells of one paper with them only. */
export function sumsOfPapers(testimonies: readonly Testimony[], who: Who): ReadonlyMap<string, readonly string[]> {
  const sums = new Map<string, readonly string[]>()
  for (const testimony of testimonies) {
    const papers = supports([testimony], 'agreement').map(({ statement: { id, claim } }) => ({
      id,
      parties: new Set(claim.parties.map((party) => who(testimony, party))),
    }))
    for (const { statement } of supports([testimony], 'investment')) {
      const investors = statement.claim.investors.map((investor) => who(testimony, investor))
      const [paper, ...others] = papers.filter(({ parties }) =>
        investors.every((investor) => investor !== undefined && parties.has(investor)),
      )
      if (investors.length === 0 || paper === undefined || others.length > 0) continue
      const told = amountsOf(statement.claim).map(({ amount, currency }) => `${currency} ${amount}`)
      sums.set(paper.id, [...(sums.get(paper.id) ?? []), ...told])
    }
  }
  return sums
}
