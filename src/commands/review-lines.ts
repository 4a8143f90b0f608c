import type { Imported } from '../decisions-file.ts'
import type { Finding } from '../entities/doubt.ts'
import type { ListedCandidate, ListedConflict } from '../graph/doubts.ts'
import type { EditedArticle, RecordedChange } from '../graph/history.ts'
import type { Row } from '../graph/neo4j.ts'
import type { Preview } from '../graph/project.ts'
import { countOf } from '../text/count-of.ts'

/** Pairs to review, one per line: id, score, kind and both names. */
export function candidateLines(candidates: readonly ListedCandidate[]): readonly string[] {
  return candidates.map(
    ({ id, score, kind, leftName, rightName, decision }) =>
      `${id}  ${score}  ${kind}: ${leftName} | ${rightName}${decision === null ? '' : '  (left open)'}`,
  )
}

/** One pair with the ids of its nodes and every reason. */
export function candidateDetails(candidate: ListedCandidate): readonly string[] {
  const { left, right, leftName, rightName, leftProfile, rightProfile, score, reasons } = candidate
  return [
    `${leftName}  ${left}`,
    `  keeps company with: ${leftProfile.company.join('; ') || 'nobody told'}`,
    `${rightName}  ${right}`,
    `  keeps company with: ${rightProfile.company.join('; ') || 'nobody told'}`,
    `score ${score}`,
    ...findingLines(reasons),
  ]
}

export function findingLines(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ feature, score, reason }) => `  ${score >= 0 ? '+' : ''}${score} ${feature}: ${reason}`)
}

/** What a decision would do, one node or relationship per line, and which ids would answer otherwise. */
export function previewLines({ rows, names, answers }: Preview): readonly string[] {
  if (rows.length === 0) return ['Nothing would change.']
  const called = (id: unknown) => names.get(id as string) ?? (id as string)
  return [
    ...rows.map((row) => {
      const what = row['from'] === null ? nameOf(row) : `${called(row['from'])} → ${called(row['to'])}`
      const differs = row['op'] === 'changed' ? differences(parse(row['before']), parse(row['after'])) : ''
      return `${SIGN[row['op'] as RecordedChange['op']]} ${typed(row['type'] as string, what)}${differs}`
    }),
    ...answers.map(
      ([id, survivor]) => `node(${id}) would answer ${survivor === null ? 'nothing' : `with ${survivor}`}`,
    ),
  ]
}

export function conflictLines(conflicts: readonly ListedConflict[]): readonly string[] {
  return conflicts.flatMap(({ subject, subjectName, property, shown, rule, values }) => [
    `${subjectName}  ${subject}`,
    `  ${property}: ${shown} is shown: ${rule}`,
    ...values.map(
      ({ value, publishers, articles }) => `    ${value}: ${publishers.join(', ')} (${articles.join(', ')})`,
    ),
  ])
}

/** What an import took in, and what it could not. */
export function importedLines({ decisions, retractions, revoked, issues }: Imported): readonly string[] {
  const taken = [countOf(decisions, 'decision'), countOf(retractions, 'retraction'), `${revoked} revoked`]
  return [`${taken.join(', ')}: taken in`, ...issues.map(({ message }) => `  ! ${message}`)]
}

/** One change per line, with the article it is because of. */
export function changeLines(changes: readonly RecordedChange[]): readonly string[] {
  return changes.map(({ seq, at, op, type, name, before, after, article }) => {
    const differs = op === 'changed' ? differences(before, after) : ''
    return `${seq} ${at} ${SIGN[op]} ${typed(type, name)}${differs}${article === null ? '' : `  (“${article.title}” ${article.id})`}`
  })
}

export function editedLines(articles: readonly EditedArticle[]): readonly string[] {
  return articles.flatMap(({ title, url, id, publishedAt, updatedAt, contents, changes }) => [
    `${title}  ${url ?? id}`,
    `  published ${publishedAt ?? 'unknown'}, updated ${updatedAt ?? 'unknown'}, ${contents} contents seen`,
    ...(changes.length === 0
      ? ['  no fact changed with it']
      : changeLines(changes.map((each) => ({ ...each, article: null }))).map((line) => `  ${line}`)),
  ])
}

const SIGN = { added: '+', changed: '~', removed: '-' } as const

function differences(before: Row | null, after: Row | null): string {
  if (before === null || after === null) return ''
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !UNTOLD.has(name))
  const told = names.map((name) => `${name}: ${shown(before[name])} → ${shown(after[name])}`)
  return told.length === 0 ? '' : `  ${told.join('; ')}`
}

/** Which words are quoted is no news where nothing else is. */
const UNTOLD = new Set(['quote', 'articleId', 'factId', 'dateMin', 'dateMax', 'untilMin', 'untilMax'])

function shown(value: unknown): string {
  return value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value)
}

function nameOf(row: Row): string {
  const name = parse(row['after'])?.['name'] ?? parse(row['before'])?.['name']
  return typeof name === 'string' ? `${name}  ${row['subject'] as string}` : (row['subject'] as string)
}

/** A meeting is called one already. */
function typed(type: string, name: string): string {
  return name.startsWith(`${type} `) ? name : `${type} ${name}`
}

function parse(json: unknown): Row | null {
  return typeof json === 'string' ? (JSON.parse(json) as Row) : null
}
