import { all, one, value } from '../answer/field.ts'

export const coverage = { sources: all('read/sources'), lastRun: one('read/last-run') }
export const run = { articleCount: value('articles'), statementCount: value('statements') }
export const source = { region: one('read/region-of-source') }
