import { readFile } from 'node:fs/promises'
import { extractAll } from '../facts/extract.ts'
import { printout } from '../facts/printout.ts'
import { fetchBody } from '../feeds/fetch-body.ts'
import type { Article } from '../feeds/article.ts'
import { readDocument } from '../feeds/read-document.ts'
import type { Issue } from '../issue.ts'
import type { World } from '../world.ts'

export type ExtractOptions = {
  /** A file, an http(s) address, or `-` for what `standardInput` gives. */
  readonly input: string
  /** Name of the configured source that speaks; found by what the document says where absent. */
  readonly source?: string
  readonly standardInput: () => Promise<Uint8Array>
}

export type ExtractOutcome =
  | {
      readonly kind: 'read'
      readonly articles: readonly Readonly<Record<string, unknown>>[]
      readonly issues: readonly Issue[]
    }
  | { readonly kind: 'unreadable'; readonly message: string }

/** The facts of each article of a feed, page, text or JSON document, with quotation and offsets. Needs no Neo4j. */
export async function extractFacts(world: World, options: ExtractOptions): Promise<ExtractOutcome> {
  const source = options.source === undefined ? undefined : world.sources.find(({ name }) => name === options.source)
  if (options.source !== undefined && source === undefined)
    return {
      kind: 'unreadable',
      message: `No source is named ${options.source}; there are: ${world.sources.map(({ name }) => name).join(', ')}.`,
    }
  const found = await bytesOf(world, options)
  if ('message' in found) return { kind: 'unreadable', message: found.message }
  const document = readDocument(found.bytes, {
    url: found.url,
    contentType: found.contentType,
    source,
    sources: world.sources,
  })
  const issues = [...document.issues]
  const voice = { region: document.source?.region ?? null }
  const spoken = document.articles.map((article) => ({ article, voice }))
  const read = [...extractAll(spoken, world.knowledge)]
  issues.push(...read.flatMap(({ issues }) => issues))
  const articles = read.map(({ statements }, index) => printout(document.articles[index] as Article, statements))
  return { kind: 'read', articles, issues }
}

type Found = { readonly bytes: Uint8Array; readonly url: string | null; readonly contentType: string | null }

async function bytesOf(
  world: World,
  { input, standardInput }: ExtractOptions,
): Promise<Found | { readonly message: string }> {
  if (input === '-') return { bytes: await standardInput(), url: null, contentType: null }
  if (!/^https?:/i.test(input)) {
    try {
      return { bytes: await readFile(input), url: null, contentType: null }
    } catch (error) {
      return {
        message: `${input} could not be read (${error instanceof Error && 'code' in error ? String(error.code) : String(error)}); check the path.`,
      }
    }
  }
  const fetched = await fetchBody(input, { allowLoopback: world.config.allowLoopback })
  if (fetched.kind === 'fetched')
    return { bytes: fetched.bytes, url: fetched.finalUrl, contentType: fetched.contentType }
  return { message: fetched.kind === 'failed' ? fetched.issue.message : `${input} says it has not changed.` }
}
