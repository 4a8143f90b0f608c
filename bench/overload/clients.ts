import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

export type Load = {
  readonly port: number
  readonly body: string
  /** How many ask at the same time, each again when it has its answer. */
  readonly clients: number
  readonly ms: number
  /** How long a client that was refused waits; 0: not at all. */
  readonly pause: number
}

/** Per second, and the answered ones' times in ms. */
export type Outcome = {
  readonly good: number
  readonly refused: number
  readonly failed: number
  readonly p50: number
  readonly p99: number
}

export async function load({ port, body, clients, ms, pause }: Load): Promise<Outcome> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const until = performance.now() + ms
  const times: number[] = []
  let [refused, failed] = [0, 0]
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      const began = performance.now()
      const status = await ask(agent, port, body)
      if (status === 200) times.push(performance.now() - began)
      else if (status === 503) refused++
      else failed++
      if (status === 503 && pause > 0) await sleep(pause * (0.5 + Math.random()))
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0
  const each = (count: number): number => (count * 1000) / ms
  return { good: each(times.length), refused: each(refused), failed: each(failed), p50: at(0.5), p99: at(0.99) }
}

function ask(agent: Agent, port: number, body: string): Promise<number> {
  return new Promise((resolve) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
    const asked = request({ agent, port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers }, (response) => {
      let head = ''
      response.on('data', (chunk: Buffer) => (head ||= chunk.toString('latin1', 0, 8)))
      response.on('end', () =>
        resolve(response.statusCode === 200 && !head.startsWith('{"data"') ? 0 : (response.statusCode ?? 0)),
      )
      response.on('error', () => resolve(0))
    })
    asked.on('error', () => resolve(0))
    asked.end(body)
  })
}
