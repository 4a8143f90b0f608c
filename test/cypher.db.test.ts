import { afterAll, describe, expect, inject, test } from 'vitest'
import { openGraph } from '../src/graph/neo4j.ts'
import { filesIn, readSources, readText } from './support/sources.ts'

const files = filesIn('cypher', '.cypher')
const names = files.map((path) => path.replace(/\.cypher$/, ''))
const code = readSources().map(({ code }) => code).join('\n') // prettier-ignore

describe('every query is used, and every query used is there', () => {
  const folders = [...new Set(names.flatMap((name) => name.split('/').slice(0, -1).join('/')))].filter(
    (folder) => folder !== '',
  )
  const used = [...code.matchAll(/(['"`])([a-z]+(?:\/(?:[a-z0-9-]|\$\{[^}]*\})+)+)\1/g)]
    .map(([, , name = '']) => name)
    .filter((name) => folders.some((folder) => name.startsWith(`${folder}/`)))
  const wholeFolders = [...code.matchAll(/cypherNames\('([^']+)'\)/g)].map(([, folder = '']) => folder)

  test('src names each file of cypher/, those for Neo4j Browser apart', () => {
    const patterns = [...used.map(asPattern), ...wholeFolders.map((folder) => new RegExp(`^${folder}/`)), /^browser\//]
    expect(names.filter((name) => !patterns.some((pattern) => pattern.test(name)))).toEqual([])
  })

  test('cypher/ holds each file that src names', () => {
    expect(used.filter((each) => !names.some((name) => asPattern(each).test(name)))).toEqual([])
  })
})

describe('the database accepts every statement', () => {
  const graph = openGraph(inject('neo4j'))
  afterAll(() => graph.close())

  test.each(files.flatMap((path) => statementsOf(path)))('$place', async ({ text }) => {
    await expect(graph.define(`EXPLAIN ${text}`)).resolves.toBeUndefined()
  })
})

/** What stands in cypher/read/ binds `it`, and may hang on `self`, a node or `[self]`: with both it is a statement. */
function alone(path: string, text: string): string {
  return path.startsWith('read/') ? `MATCH ${text.includes('[self]') ? '()-[self]-()' : '(self)'} ${text.replace(/\bRETURN it$/, '')}\nRETURN it` : text
}

/** A name as src writes it, where `${…}` may stand for any words. */
function asPattern(name: string): RegExp {
  return new RegExp(`^${name.replace(/\$\{[^}]*\}/g, '[a-z0-9-]+')}$`)
}

function statementsOf(path: string): { place: string; text: string }[] {
  return readText(`cypher/${path}`)
    .split(/;\s*(?:\n|$)/)
    .map((text) => text.replace(/^\s*\/\/.*$/gm, '').trim())
    .filter((text) => text !== '')
    .map((text, index, { length }) => ({
      place: length > 1 ? `${path}, statement ${index + 1}` : path,
      text: alone(path, text),
    }))
}
