import { all, one } from '../field.ts'

export const coverage = { sources: all('read/sources'), lastRun: one('read/last-run') }
export const source = { region: one('read/region-of-source') }
