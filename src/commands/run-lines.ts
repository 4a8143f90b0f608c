import type { InputReport, RunReport } from '../pipeline.ts'
import type { RunOutcome } from '../run.ts'
import { countOf } from '../text/count-of.ts'

/** A run's report for a person: a line per input, then the totals. */
export function runLines(outcome: RunOutcome): readonly string[] {
  if (outcome.kind === 'busy')
    return [
      `Another run is at work (${outcome.lease.owner}); its lease ends ${outcome.lease.expiresAt} unless it is renewed.`,
    ]
  const { inputs, reread, projection, status, startedAt, finishedAt } = outcome.report
  const seconds = (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000
  return [
    ...inputs.flatMap(inputLines),
    ...(reread > 0 ? [`${countOf(reread, 'article')} read anew: rules, data or settings changed`] : []),
    projection
      ? `graph: nodes ${differenceLine(projection.nodes)}; relationships ${differenceLine(projection.relationships)}`
      : 'graph: 0 changes',
    `${status} in ${seconds.toFixed(1)} s`,
  ]
}

function inputLines({
  source,
  location,
  kind,
  entries,
  loaded,
  unchanged,
  quarantined,
  withdrawn,
  statements,
  issues,
}: InputReport): readonly string[] {
  const name = source ?? location
  const told = issues
    .slice(0, MOST)
    .map(({ message, line, column }) => `  ! ${line === undefined ? '' : `${line}:${column ?? 1} `}${message}`)
  const more = issues.length > MOST ? [`  ! and ${issues.length - MOST} more`] : []
  if (kind === 'failed') return [`${name}: failed`, ...told, ...more]
  if (kind === 'not-modified') return [`${name}: not modified since it was last read`]
  return [
    `${name}: ${countOf(entries, 'entry', 'entries')}, ${loaded} loaded (${countOf(statements, 'statement')}), ${unchanged} unchanged, ${quarantined} quarantined${withdrawn === 0 ? '' : `, ${withdrawn} withdrawn`}`,
    ...told,
    ...more,
  ]
}

const MOST = 10

function differenceLine({ added, changed, removed }: NonNullable<RunReport['projection']>['nodes']): string {
  return `+${added} ~${changed} -${removed}`
}
