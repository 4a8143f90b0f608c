import { hash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Issue } from '../issue.ts'
import { digest } from '../text/digest.ts'
import type { Body, Tally } from './article.ts'
import type { Feed } from './feed.ts'
import { fetchBody } from './fetch-body.ts'
import type { FetchOptions, Fetched, Validators } from './fetch-body.ts'
import { BODY_LIMIT, parseBody } from './parse-body.ts'
import type { ParsedBody, Seen } from './parse-body.ts'
import type { Source } from './source.ts'

/** One thing to read. */
export type Input = {
  /** http(s) address, file address or path. */
  readonly location: string
  /** The source it belongs to; undefined: found among the configured ones by what the feed says. */
  readonly source?: Source | undefined
  /** Those of the last body, for a conditional request. */
  readonly validators?: Validators | undefined
  /** `--fetched-at`, RFC 3339. */
  readonly fetchedAt?: string | undefined
}

/** What became of one input. */
export type Outcome =
  | {
      readonly kind: 'body'
      readonly input: Input
      readonly source: Source | null
      readonly body: Body
      readonly feed: Omit<Feed, 'entries' | 'deletions'>
      readonly issues: readonly Issue[]
      /** To be kept with the source's checkpoint; null for a file. */
      readonly validators: Validators | null
      /** Mark of a file as it was read; null for what came over the network. */
      readonly document: string | null
    }
  | { readonly kind: 'stored'; readonly input: Input; readonly source: Source | null; readonly tally: Tally }
  | { readonly kind: 'not-modified'; readonly input: Input; readonly source: Source | null }
  | {
      readonly kind: 'failed'
      readonly input: Input
      readonly source: Source | null
      readonly issue: Issue
      readonly status: number | null
      readonly retryAfter: number | null
    }

export type CollectOptions = {
  /** All configured sources, to recognise an ad-hoc input's. */
  readonly sources: readonly Source[]
  /** RFC 3339 in UTC. */
  readonly now: () => string
  readonly fetch?: (url: string, options: FetchOptions) => Promise<Fetched>
  /**
   * Asked before a file is parsed: its tally where the very same file, fetched at the same time under the same settings, was
   * stored whole before. It is not parsed again then.
   */
  readonly storedFile?: (document: string) => Promise<Tally | null>
  readonly readFile?: (path: string) => Promise<LocalFile | Issue>
  /** Limits, User-Agent and the like for every fetch. */
  readonly fetching?: Omit<FetchOptions, 'validators'>
}

type LocalFile = { readonly bytes: Uint8Array; /** RFC 3339. */ readonly modifiedAt: string }

/** Reads inputs one after another: exactly one outcome each, in order. */
export async function* collect(inputs: Iterable<Input>, options: CollectOptions): AsyncGenerator<Outcome> {
  for (const input of inputs)
    yield /^https?:/i.test(input.location) ? await fromNetwork(input, options) : await fromFile(input, options)
}

async function fromNetwork(input: Input, options: CollectOptions): Promise<Outcome> {
  const { validators } = input
  const fetched = await (options.fetch ?? fetchBody)(input.location, {
    ...options.fetching,
    ...(validators && { validators }),
  })
  if (fetched.kind === 'not-modified') return { kind: 'not-modified', input, source: input.source ?? null }
  if (fetched.kind === 'failed') return failed(input, fetched.issue, fetched)
  const { bytes, finalUrl: url, contentType, etag, lastModified } = fetched
  const seen = { kind: 'fetched', at: input.fetchedAt ?? options.now() } as const
  const parsed = parseBody(bytes, { url, contentType, seen, source: input.source, sources: options.sources })
  return outcomeOf(input, parsed, { etag, lastModified }, null)
}

async function fromFile(input: Input, options: CollectOptions): Promise<Outcome> {
  const file = await (options.readFile ?? readLocalFile)(input.location)
  if ('code' in file) return failed(input, file)
  const { fetchedAt, source } = input
  const seen: Seen =
    fetchedAt === undefined ? { kind: 'file', modifiedAt: file.modifiedAt } : { kind: 'fetched', at: fetchedAt }
  const settings = JSON.stringify([source ?? null, options.sources, seen])
  const document = digest('document', hash('sha256', file.bytes), settings)
  const tally = (await options.storedFile?.(document)) ?? null
  if (tally) return { kind: 'stored', input, source: source ?? null, tally }
  return outcomeOf(input, parseBody(file.bytes, { url: null, seen, source, sources: options.sources }), null, document)
}

function outcomeOf(input: Input, parsed: ParsedBody, validators: Validators | null, document: string | null): Outcome {
  return parsed.kind === 'refused' ? failed(input, parsed.issue) : { ...parsed, input, validators, document }
}

const NO_ANSWER = { status: null, retryAfter: null }

function failed(
  input: Input,
  issue: Issue,
  answer: { status: number | null; retryAfter: number | null } = NO_ANSWER,
): Outcome {
  const { source } = input
  const named = source ? { ...issue, source: source.name } : issue
  return {
    kind: 'failed',
    input,
    source: source ?? null,
    issue: named,
    status: answer.status,
    retryAfter: answer.retryAfter,
  }
}

async function readLocalFile(location: string): Promise<LocalFile | Issue> {
  const path = location.startsWith('file:') ? fileURLToPath(location) : location
  try {
    const { size, mtime } = await stat(path)
    if (size > BODY_LIMIT)
      return { code: 'feed-too-large', message: `${path} is larger than ${BODY_LIMIT} bytes; nothing of it was read.` }
    return { bytes: await readFile(path), modifiedAt: mtime.toISOString().replace(/\.\d+Z$/, 'Z') }
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause
    return { code: 'feed-unreachable', message: `${path} could not be read (${String(cause.code)}); check the path.` }
  }
}
