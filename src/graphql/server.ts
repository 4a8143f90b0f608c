import { _createLRUCache as createLRUCache, createYoga, useReadinessCheck, type YogaServerInstance } from 'graphql-yoga'
import type { Reader } from '../graph/read.ts'
import type { Admission } from './guard/admission.ts'
import { admit } from './guard/admit.ts'
import { createAnswerCache } from './answer/answer-cache.ts'
import { createBudgets, type Budgets } from './guard/budgets.ts'
import { cacheAnswers } from './answer/cache-answers.ts'
import type { Call } from './guard/call.ts'
import { allowOrigins } from './http/cors.ts'
import { createContext, type Context, type Quality } from './context.ts'
import { startDeadline } from './guard/deadline.ts'
import { guardOperations } from './guard/guard-operations.ts'
import { limitDocuments } from './guard/limit-documents.ts'
import { answerFromGraph } from './answer/execute.ts'
import { LIMITS, type Limits } from './guard/limits.ts'
import { noteCodes } from './http/note-codes.ts'
import { servePages, type Pages } from './http/pages.ts'
import { isReady } from './http/readiness.ts'
import { schema } from './schema.ts'
import { tellChanges } from './changes/tell-changes.ts'
import { latestChange } from './changes/latest-change.ts'
import { strictPost } from './guard/strict-post.ts'
import { tellError } from './guard/tell-error.ts'
import { watchChanges, type Watch } from './changes/watch-changes.ts'

export type ServerOptions = {
  /** A reader whose statements stop with the signal and after `timeoutMs`. */
  readonly openReader: (call: { readonly signal: AbortSignal; readonly timeoutMs: number }) => Reader
  readonly limits?: Partial<Limits>
  /** GraphiQL, and questions by GET; never in production. */
  readonly development?: boolean
  /** Origins whose pages may ask; none unless told. */
  readonly origins?: readonly string[]
  readonly pages?: Pages
  /** What clients may still ask for; the same as http.ts spends from. */
  readonly budgets?: Budgets
  /** How many questions are answered at once; the same as http.ts asks. */
  readonly admission?: Admission
  /** Who subscribes, and how far the record of changes goes; the same as is closed at the end. */
  readonly watch?: Watch
  /** Room for answers that are given again while the data stays as it is; none unless told. */
  readonly cache?: { readonly bytes: number } | undefined
  /** How well articles are read; nothing unless told. */
  readonly quality?: readonly Quality[]
  /** Told of every error that clients see only as "Unexpected error." or as an unavailable database, with the request's id. */
  readonly onError?: (error: unknown, request?: string) => void
}

/** `call` is there for what comes over HTTP: it pays, and is told of. */
export type Server = YogaServerInstance<{ readonly call?: Call }, Context>

/**
 * GraphQL under `/graphql`; `/health` says that the process lives, `/ready` (503 otherwise) that the database answers;
 * pages under their own paths. Listens to nothing: hand it to http.ts, or ask it with `fetch`.
 */
export function createServer({
  openReader,
  development = false,
  origins = [],
  pages = new Map(),
  onError = ignore,
  ...options
}: ServerOptions): Server {
  const limits = { ...LIMITS, ...options.limits }
  const open = (signal: AbortSignal): Reader => openReader({ signal, timeoutMs: limits.deadline })
  const budgets = options.budgets ?? createBudgets()
  const tell = (error: unknown, call: Call | undefined): void => onError(error, call?.id)
  const watch = options.watch ?? watchChanges(() => latestChange(open(AbortSignal.timeout(limits.deadline))))
  return createYoga<{ readonly call?: Call }, Context>({
    schema,
    context: ({ request }) => {
      const deadline = startDeadline(request.signal, limits.deadline)
      return { ...createContext(open(deadline.signal), options.quality ?? []), deadline }
    },
    graphiql: development && { title: 'Entente', defaultQuery: FIRST_QUESTION },
    // The whole page from here, nothing from elsewhere; its nine megabytes are read when first asked for.
    renderGraphiQL: async (page) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(page),
    landingPage: false,
    multipart: false,
    batching: false,
    maskedErrors: { errorMessage: 'Unexpected error.', isDev: false, maskError: tellError },
    // Counted by http.ts: counting here sends each body through a stream, which takes longer than all the rest.
    maxRequestBodySize: false,
    parserAndValidationCache: {
      documentCache: createLRUCache({ max: REMEMBERED }),
      errorCache: createLRUCache({ max: REMEMBERED }),
    },
    cors: false,
    logging: { debug: ignore, info: ignore, warn: ignore, error: (error: unknown) => onError(error) },
    plugins: [
      servePages(pages),
      allowOrigins(origins),
      useReadinessCheck({ check: isReady(open) }),
      !development && strictPost(),
      options.admission ? admit(options.admission) : {},
      options.cache
        ? cacheAnswers(createAnswerCache(options.cache.bytes), () =>
            open(AbortSignal.timeout(limits.deadline)).generation(),
          )
        : {},
      limitDocuments(limits),
      answerFromGraph(),
      tellChanges({ watch, open, limits, budgets, onError: tell }),
      guardOperations({ limits, budgets, onError: tell }),
      noteCodes(),
    ],
  })
}

/** Documents kept parsed: of 100 KB each at worst. */
const REMEMBERED = 250

const FIRST_QUESTION = `{
  agreements(first: 5) {
    nodes { name kind status date parties { party { name } } quote article { title url } }
  }
}
`

function ignore(): void {}
