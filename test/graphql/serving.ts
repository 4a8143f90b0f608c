import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { EndedRequest } from '../../src/graphql/http/http.ts'
import { createPublicServer, type PublicServer, type PublicServerOptions } from '../../src/graphql/public-server.ts'
import type { Answer } from './ask.ts'
import { away } from './away.ts'

/** A public server that listens, with all that its operator would see. */
export type Serving = Pick<PublicServer, 'drain'> & {
  readonly url: string
  readonly ended: readonly EndedRequest[]
  readonly errors: readonly { readonly error: unknown; readonly request: string | undefined }[]
  /** `post` with a question over the net. */
  readonly ask: (query: string, headers?: Record<string, string>, variables?: object) => Promise<Given>
}

export type Given = Answer & { readonly status: number; readonly headers: Headers; readonly text: string }

/** Over a database that is gone, unless told otherwise. */
export async function serve(options: Partial<PublicServerOptions> = {}): Promise<Serving> {
  const ended: EndedRequest[] = []
  const errors: { error: unknown; request: string | undefined }[] = []
  const { http, drain } = createPublicServer({
    openReader: () => away,
    clients: { budget: null, clientByKey: () => undefined, proxies: [] },
    metrics: true,
    // A machine at work on other things is no reason to turn anybody away.
    capacity: { isBehind: () => false },
    onEnd: (each) => ended.push(each),
    onError: (error, request) => errors.push({ error, request }),
    ...options,
  })
  await once(http.listen(0, '127.0.0.1'), 'listening')
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const ask: Serving['ask'] = async (query, headers = {}, variables = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    })
    const text = await response.text()
    return { ...(JSON.parse(text) as Answer), status: response.status, headers: response.headers, text }
  }
  return { url, ended, errors, ask, drain }
}

export function codesOf({ errors = [] }: Answer): readonly (string | undefined)[] {
  return errors.map(({ extensions }) => extensions?.code)
}
