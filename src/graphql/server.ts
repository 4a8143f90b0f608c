import { _createLRUCache as createLRUCache, createYoga, useReadinessCheck, type YogaServerInstance } from 'graphql-yoga'
import type { Reader } from '../graph/read.ts'
import type { Admission } from './admission.ts'
import { admit } from './admit.ts'
import { createAnswerCache } from './answer-cache.ts'
import { createBudgets, type Budgets } from './budgets.ts'
import { cacheAnswers } from './cache-answers.ts'
import type { Call } from './call.ts'
import { allowOrigins } from './cors.ts'
import { createContext, type Context, type Quality } from './context.ts'
import { startDeadline } from './deadline.ts'
import { guardOperations } from './guard-operations.ts'
import { limitDocuments } from './limit-documents.ts'
import { answerFromGraph } from './execute.ts'
import { LIMITS, type Limits } from './limits.ts'
import { noteCodes } from './note-codes.ts'
import { servePages, type Pages } from './pages.ts'
import { isReady } from './readiness.ts'
import { schema } from './schema.ts'
import { strictPost } from './strict-post.ts'
import { tellError } from './tell-error.ts'

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
    maxRequestBodySize: limits.body,
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
      guardOperations({
        limits,
        budgets: options.budgets ?? createBudgets(),
        onError: (error, call) => onError(error, call?.id),
      }),
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
