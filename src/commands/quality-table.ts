import type { ScoreRow } from '../evaluation/score.ts'

/** Scores as a Markdown table with even columns, which reads as well on a terminal. */
export function qualityTable(rows: readonly ScoreRow[]): readonly string[] {
  const lines = rows.map(({ kind, support, found, right, precision, recall, f1, attributes }) => [
    kind,
    ...[support, found, right].map(String),
    ...[precision, recall, f1].map((share) => share.toFixed(3)),
    attributes.map(({ name, right, of }) => `${name} ${right}/${of}`).join(', '),
  ])
  const widths = HEADS.map((_, column) => Math.max(...[HEADS, ...lines].map((line) => line[column]?.length ?? 0)))
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join(' | ')} |`
  const rule = widths.map((width, column) => (isNumber(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))
  return [row(HEADS), row(rule), ...lines.map(row)]
}

const HEADS = ['kind', 'support', 'found', 'right', 'precision', 'recall', 'F1', 'details right in the found']

function pad(cell: string, width: number, column: number): string {
  return isNumber(column) ? cell.padStart(width) : cell.padEnd(width)
}

function isNumber(column: number): boolean {
  return column > 0 && column < HEADS.length - 1
}
