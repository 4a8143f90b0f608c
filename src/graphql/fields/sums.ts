import { called } from '../answer/field.ts'
import { ofInvestments } from '../answer/filter.ts'
import type { QueryInvestmentSumsArgs } from '../types.gen.ts'

export const investmentSums = called(({ call }) =>
  call(({ filter }: QueryInvestmentSumsArgs) => ({
    call: {
      fragment: 'read/investments',
      conditions: 'read/filters/investments',
      filter: ofInvestments(filter),
      summary: 'read/investment-sums',
    },
  })),
)
