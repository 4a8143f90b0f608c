import type { Served } from './start.ts'
import { runLines } from './run-lines.ts'

/** What `start` did and where it answers, for a person. */
export function startLines({ neo4j, url, graphiql, counts, loaded, sample }: Served): readonly string[] {
  const { articles, statements, ...nodes } = counts
  return [
    ...(loaded
      ? [
          'The graph was empty, so the bundled sample was loaded (entente sample drop takes it out):',
          ...runLines({ kind: 'done', report: loaded }).map((line) => `  ${line}`),
        ]
      : []),
    `The graph holds ${articles} articles, ${statements} statements, and ${Object.entries(nodes)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ')}.`,
    ...(sample
      ? ['', ...sample.question.trim().split('\n'), ...JSON.stringify(sample.answer, null, 2).split('\n')]
      : ['', 'Nothing was read yet: entente etl run']),
    '',
    `GraphQL        ${url}${graphiql ? ' (open it in a web browser for GraphiQL)' : ''}`,
    ...(neo4j.browserUrl
      ? [
          `Neo4j Browser  ${neo4j.browserUrl} (user ${neo4j.user}, password ${neo4j.kind === 'uri' ? 'yours' : neo4j.password})`,
        ]
      : []),
    `Neo4j          ${neo4j.uri} (${HOW[neo4j.kind]}${neo4j.reused ? ', shared with another process' : ''})`,
    'Ctrl-C ends it.',
  ]
}

const HOW = { uri: 'the one you named', docker: 'a container', local: 'a local server under .entente/' } as const
