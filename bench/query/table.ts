export type Side = 'ours' | 'peer' | 'bare' | 'cached'

/** Of one run: answers a second, answers that failed, latencies in ms. */
export type Figures = {
  readonly rate: number
  readonly failed: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
}
export type Measured = {
  readonly name: string
  readonly closed: readonly (Figures & { readonly side: Side; readonly connections: number })[]
  /** At a share of the slower one's peak. */
  readonly open: readonly (Figures & { readonly side: 'ours' | 'peer'; readonly share: number })[]
}

/** What was measured, as tables: medians with their spread, and ratios. */
export function tableOf(measured: readonly Measured[]): string {
  const connections = [...new Set(measured.flatMap(({ closed }) => closed.map((each) => each.connections)))]
  const shares = [...new Set(measured.flatMap(({ open }) => open.map(({ share }) => share)))]
  return [
    ...connections.map((count) => closedTable(measured, count)),
    ...shares.map((share) => openTable(measured, share)),
    failures(measured),
  ].join('\n\n')
}

function closedTable(measured: readonly Measured[], connections: number): string {
  const rows = measured.map(({ name, closed }) => {
    const rates = (side: Side): readonly number[] =>
      closed.filter((each) => each.side === side && each.connections === connections).map(({ rate }) => rate)
    const [ours, peer, bare, cached] = (['ours', 'peer', 'bare', 'cached'] as const).map((side) =>
      median(rates(side)),
    ) as [number, number, number, number]
    const shown = (['ours', 'peer', 'bare', 'cached'] as const).map((side) => spread(rates(side)))
    return { name, shown, ratios: [ours / peer, ours / bare, cached / peer] }
  })
  const mean = [0, 1, 2].map((at) => geometric(rows.map(({ ratios }) => ratios[at] ?? 0)))
  return [
    `Answers a second, ${connections} at once`,
    '',
    '| question | Entente | @neo4j/graphql | bare driver | Entente, cached | × peer | of bare | cached × peer |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map(({ name, shown, ratios }) => `| ${[name, ...shown, ...ratios.map(fixed)].join(' | ')} |`),
    `| geometric mean | | | | | ${mean.map(fixed).join(' | ')} |`,
  ].join('\n')
}

function openTable(measured: readonly Measured[], share: number): string {
  const rows = measured.map(({ name, open }) => {
    const of = (side: 'ours' | 'peer', what: 'p50' | 'p95' | 'p99'): number =>
      median(open.filter((each) => each.side === side && each.share === share).map((each) => each[what]))
    const shown = (['p50', 'p95', 'p99'] as const).flatMap((what) => [of('ours', what), of('peer', what)])
    return { name, shown, ratio: of('ours', 'p99') / of('peer', 'p99') }
  })
  return [
    `Latency in ms at ${share * 100} % of the slower one's peak`,
    '',
    '| question | p50 | peer | p95 | peer | p99 | peer | p99 ÷ peer’s |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map(({ name, shown, ratio }) => `| ${[name, ...shown.map(fixed), fixed(ratio)].join(' | ')} |`),
    `| geometric mean | | | | | | | ${fixed(geometric(rows.map(({ ratio }) => ratio)))} |`,
  ].join('\n')
}

function failures(measured: readonly Measured[]): string {
  const failed = measured
    .flatMap(({ closed, open }) => [...closed, ...open])
    .reduce((sum, each) => sum + each.failed, 0)
  return `Answers that failed: ${failed}`
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2
}

function spread(values: readonly number[]): string {
  return `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)})`
}

function geometric(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
}

function fixed(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1)
}
