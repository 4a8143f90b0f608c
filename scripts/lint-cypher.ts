import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { isNotParamError, lintCypherQuery } from '@neo4j-cypher/language-support'

/**
 * Every query in cypher/ must be good Cypher 5 and good Cypher 25, and may use only the labels, relationship types
 * and properties that docs/graph.md describes. A warning (deprecated syntax, unknown name) fails like an error.
 * A query takes a tenth of a second to a second, so those found clean are remembered until they or the page change.
 */
const DIALECTS = ['CYPHER 5', 'CYPHER 25']
const UNKNOWN = / is not present in the database.*$/
const FRAGMENTS = 'cypher/read/'
const MEMORY = 'node_modules/.cache/lint-cypher.json'

const vocabulary = namesIn(readFileSync('docs/graph.md', 'utf8'))
const files = readdirSync('cypher', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cypher'))
const linter = readFileSync(import.meta.filename, 'utf8') + readFileSync('package-lock.json', 'utf8')
const known = new Set(existsSync(MEMORY) ? (JSON.parse(readFileSync(MEMORY, 'utf8')) as string[]) : [])
const clean: string[] = []
const complaints = files.sort().flatMap((file) => lintOnce(`cypher/${file}`))
mkdirSync('node_modules/.cache', { recursive: true })
writeFileSync(MEMORY, JSON.stringify(clean))
for (const complaint of complaints) console.error(complaint)
console.log(`${files.length} files linted for ${DIALECTS.join(' and ')}, ${complaints.length} complaints`)
process.exitCode = complaints.length === 0 && files.length > 0 ? 0 : 1

function lintOnce(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  const hash = createHash('sha256')
    .update(JSON.stringify([linter, vocabulary, text]))
    .digest('base64url')
  const found = known.has(hash) ? [] : DIALECTS.flatMap((dialect) => lint(path, text, dialect))
  if (found.length === 0) clean.push(hash)
  return found
}

function lint(path: string, text: string, dialect: string): string[] {
  const query = inDialect(path.startsWith(FRAGMENTS) ? alone(text) : text, dialect)
  return lintCypherQuery(query, vocabulary)
    .diagnostics.map(({ message, offsets }) => ({
      message: typeof message === 'string' ? message : message.value,
      line: query.slice(0, offsets.start).split('\n').length,
    }))
    .filter(isNotParamError)
    .map(({ message, line }) => `${path}:${line} (${dialect}) ${message.replace(UNKNOWN, ' is not in docs/graph.md')}`)
}

/** What the API puts its statements together from binds `it`, and may hang on `self`, a node or `[self]`: with both it is a statement of its own. */
function alone(fragment: string): string {
  return `MATCH ${fragment.includes('[self]') ? '()-[self]-()' : '(self)'} ${fragment.replace(/\bRETURN it\s*$/, '')}\nRETURN it`
}

/** Each statement of a file names its dialect, on its own first line, so that line numbers hold. */
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
