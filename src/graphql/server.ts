import { createYoga, useReadinessCheck, type YogaServerInstance } from 'graphql-yoga'
import type { Reader } from '../graph/read.ts'
import { createContext, type Context, type Quality } from './context.ts'
import { LIMITS, limitDocuments, type Limits } from './limits.ts'
import { servePages, type Pages } from './pages.ts'
import { schema } from './schema.ts'
import { strictPost } from './strict-post.ts'

export type ServerOptions = {
  /** A reader whose statements stop with the signal and after `timeoutMs`. */
  readonly openReader: (call: { readonly signal: AbortSignal; readonly timeoutMs: number }) => Reader
  readonly limits?: Partial<Limits>
  /** GraphiQL, and questions by GET; never in production. */
  readonly development?: boolean
  /** Origins whose pages may ask; none unless told. */
  readonly origins?: readonly string[]
  readonly pages?: Pages
  /** How well articles are read; nothing unless told. */
  readonly quality?: readonly Quality[]
  /** Told of every error that clients see only as "Unexpected error." */
  readonly onError?: (error: unknown) => void
}

export type Server = YogaServerInstance<object, Context>

/**
 * GraphQL under `/graphql`; `/health` says that the process lives, `/ready` (503 otherwise) that the database answers;
 * pages under their own paths. Listens to nothing: hand it to http.ts, or ask it with `fetch`.
 */
export function createServer({
  openReader,
  development = false,
  origins = [],
  pages = new Map(),
  ...options
}: ServerOptions): Server {
  const limits = { ...LIMITS, ...options.limits }
  const open = (signal: AbortSignal): Reader => openReader({ signal, timeoutMs: limits.deadline })
  return createYoga<object, Context>({
    schema,
    context: ({ request }) => createContext(open(request.signal), options.quality ?? []),
    graphiql: development && { title: 'Entente', defaultQuery: FIRST_QUESTION },
    // The whole page from here, nothing from elsewhere; its nine megabytes are read when first asked for.
    renderGraphiQL: async (page) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(page),
    landingPage: false,
    multipart: false,
    batching: false,
    maskedErrors: true,
    maxRequestBodySize: limits.body,
    cors: origins.length > 0 && { origin: [...origins], methods: ['POST'], credentials: false },
    logging: { debug: ignore, info: ignore, warn: ignore, error: options.onError ?? ignore },
    plugins: [
      servePages(pages),
      useReadinessCheck({ check: () => answers(open) }),
      !development && strictPost(),
      limitDocuments(limits),
    ],
  })
}

const FIRST_QUESTION = `{
  agreements(first: 5) {
    nodes { name kind status date parties { party { name } } quote article { title url } }
  }
}
`

const READY_WITHIN = 2000

/** A database that hangs is as good as one that is gone. */
async function answers(open: (signal: AbortSignal) => Reader): Promise<boolean> {
  const signal = AbortSignal.timeout(READY_WITHIN)
  const late = new Promise<false>((resolve) => signal.addEventListener('abort', () => resolve(false), { once: true }))
  const answer = open(signal)
    .ping()
    .then(() => true)
    .catch(() => false)
  return Promise.race([answer, late])
}

function ignore(): void {}
