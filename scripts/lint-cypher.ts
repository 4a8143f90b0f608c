import { readFileSync, readdirSync } from 'node:fs'
import { isNotParamError, lintCypherQuery } from '@neo4j-cypher/language-support'

/**
 * Every query in cypher/ must be good Cypher 5 and good Cypher 25, and may use only the labels, relationship types
 * and properties that docs/graph.md describes. A warning (deprecated syntax, unknown name) fails like an error.
 */
const DIALECTS = ['CYPHER 5', 'CYPHER 25']

const UNKNOWN = / is not present in the database.*$/

const vocabulary = namesIn(readFileSync('docs/graph.md', 'utf8'))
const files = readdirSync('cypher', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cypher'))
const complaints = files.sort().flatMap((file) => lint(`cypher/${file}`))
for (const complaint of complaints) console.error(complaint)
console.log(`${files.length} files linted for ${DIALECTS.join(' and ')}, ${complaints.length} complaints`)
process.exitCode = complaints.length === 0 ? 0 : 1

function lint(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  return DIALECTS.flatMap((dialect) => {
    const query = inDialect(text, dialect)
    return lintCypherQuery(query, vocabulary)
      .diagnostics.map(({ message, offsets }) => ({
        message: typeof message === 'string' ? message : message.value,
        line: query.slice(0, offsets.start).split('\n').length,
      }))
      .filter(isNotParamError)
      .map(
        ({ message, line }) => `${path}:${line} (${dialect}) ${message.replace(UNKNOWN, ' is not in docs/graph.md')}`,
      )
  })
}

/** Each statement of a file names its dialect; the prefix stays on the statement's first line, so line numbers hold. */
function inDialect(text: string, dialect: string): string {
  return text.replace(
    /(^|;)((?:\s|\/\/[^\n]*\n)*)(?=[^\s;/])/g,
    (_, end: string, gap: string) => `${end}${gap}${dialect} `,
  )
}

function namesIn(page: string): { labels: string[]; relationshipTypes: string[]; propertyKeys: string[] } {
  const code = [...page.matchAll(/`([^`]+)`/g)].map(([, inside = '']) => inside)
  return {
    labels: code.flatMap((inside) => inside.match(/\b[A-Z][a-z]\w*/g) ?? []),
    relationshipTypes: code.flatMap((inside) => inside.match(/(?<=\[:)[A-Z_]+/g) ?? []),
    propertyKeys: code.flatMap((inside) => inside.match(/^[a-z]\w*/) ?? []),
  }
}
