import { earliest, latest, type PartialDate } from '../text/partial-date.ts'

/** A date beside the first and last day it can mean: `dated('until', '2027-05')` → until, untilMin, untilMax. */
export function dated<Name extends string>(name: Name, date: PartialDate | null): Dated<Name> {
  return {
    [name]: date,
    [`${name}Min`]: date === null ? null : earliest(date),
    [`${name}Max`]: date === null ? null : latest(date),
  } as Dated<Name>
}

export type Dated<Name extends string> = { readonly [K in Name]: PartialDate | null } & {
  readonly [K in `${Name}Min` | `${Name}Max`]: string | null
}
