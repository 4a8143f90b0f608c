import { readFileSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Page } from '../graphql/http/pages.ts'
import { HOME } from '../world.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.grass': 'text/plain',
  '.cypher': 'text/plain',
}

/** Guide, style and saved queries for Neo4j Browser, by the path they are served under. */
export function browserPages(): ReadonlyMap<string, Page> {
  const folder = join(HOME, 'cypher', 'browser')
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
      const type = TYPES[extname(path)]
      return type === undefined
        ? []
        : [[`/browser/${path}`, { type, text: readFileSync(join(folder, path), 'utf8') }] as const]
    }),
  )
}

/** Settings of a Neo4j with which the classic Browser opens the guide and takes the style from `origin` after log-in. */
export function browserSettings(origin: string): Readonly<Record<string, string>> {
  return {
    'browser.remote_content_hostname_whitelist': 'localhost,127.0.0.1',
    'browser.post_connect_cmd': `style ${origin}/browser/entente.grass; play ${origin}/browser/guide.html`,
  }
}
