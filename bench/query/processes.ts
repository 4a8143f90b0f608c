import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Driven, Order } from './drive.ts'
import type { Database } from './load-graph.ts'

/** A server in a process of its own. */
export type Served = { readonly url: string; readonly stop: () => void }

export async function serve(file: string, told: Database & { readonly cache?: boolean }): Promise<Served> {
  const child = start(file)
  child.send(told)
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  return { url, stop: () => child.kill() }
}

/** Something that drives servers, in a process of its own too. */
export function startDriver(): {
  readonly drive: (url: string, order: Omit<Order, 'port' | 'path'>) => Promise<Driven>
  readonly stop: () => void
} {
  const child = start('drive.ts')
  return {
    drive: async (url, order) => {
      const { port, pathname } = new URL(url)
      child.send({ ...order, port: Number(port), path: pathname } satisfies Order)
      const [driven] = (await once(child, 'message')) as [Driven]
      return driven
    },
    stop: () => child.kill(),
  }
}

function start(file: string): ChildProcess {
  return fork(new URL(file, import.meta.url), { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
}
