import { connect } from 'node:net'

/** Whether something at this address speaks Bolt (without TLS), found by the first step of its handshake. */
export function answersBolt(host: string, port: number, timeout = 2000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout })
    const finish = (answered: boolean): void => {
      socket.destroy()
      resolve(answered)
    }
    socket.once('connect', () => socket.write(HELLO))
    socket.once('data', (reply: Buffer) => finish(reply.length === 4 && reply.some((byte) => byte !== 0)))
    for (const end of ['error', 'timeout', 'close'] as const) socket.once(end, () => finish(false))
  })
}

export type HttpAnswer = 'ready' | 'wrong-password' | 'nothing'

/** Whether a Neo4j at this HTTP address knows user and password and has its database open, found by an empty transaction. */
export async function answersHttp(origin: string, user: string, password: string, timeout = 5000): Promise<HttpAnswer> {
  try {
    const response = await fetch(`${origin}/db/neo4j/tx/commit`, {
      method: 'POST',
      body: '{"statements":[]}',
      signal: AbortSignal.timeout(timeout),
      headers: {
        'content-type': 'application/json',
        authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
      },
    })
    await response.body?.cancel()
    if (response.status === 401) return 'wrong-password'
    return response.status === 200 ? 'ready' : 'nothing'
  } catch {
    return 'nothing'
  }
}

/** The magic number, then four proposals: 5.8 to 5.0, 4.4 to 4.2, none, none. */
const HELLO = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 8, 8, 5, 0, 2, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0])
