import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** Sends requests over open connections and measures the answers; a process of its own, told what to do by message. */
export type Order = {
  readonly port: number
  readonly path: string
  /** Sent in turn. */
  readonly bodies: readonly string[]
  readonly seconds: number
  /** Closed loop: so many connections, each asks again when it has its answer. Open loop: so many requests a second, whatever happens. */
  readonly load: { readonly connections: number } | { readonly rate: number }
}

/** Latencies in ms, of open loops from the moment a request was due. */
export type Driven = {
  readonly answers: number
  readonly failed: number
  readonly seconds: number
  readonly latencies: readonly number[]
}

process.on('message', (order: Order) => void drive(order).then((driven) => process.send?.(driven)))
process.on('disconnect', () => process.exit())

async function drive(order: Order): Promise<Driven> {
  const requests = order.bodies.map((body) =>
    Buffer.from(
      `POST ${order.path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    ),
  )
  const state = { latencies: [] as number[], failed: 0, sent: 0 }
  const next = (): Buffer => requests[state.sent++ % requests.length] ?? Buffer.alloc(0)
  const began = performance.now()
  const end = began + order.seconds * 1000
  const note = (since: number, ok: boolean): void => {
    state.latencies.push(performance.now() - since)
    if (!ok) state.failed++
  }
  await ('rate' in order.load
    ? open(order.port, order.load.rate, end, next, note)
    : closed(order.port, order.load.connections, end, next, note))
  return {
    answers: state.latencies.length,
    failed: state.failed,
    seconds: (performance.now() - began) / 1000,
    latencies: state.latencies,
  }
}

type Note = (since: number, ok: boolean) => void

async function closed(port: number, connections: number, end: number, next: () => Buffer, note: Note): Promise<void> {
  const loop = async (): Promise<void> => {
    const line = createLine(port)
    while (performance.now() < end) {
      const since = performance.now()
      note(since, await line.ask(next()))
    }
    line.close()
  }
  await Promise.all(Array.from({ length: connections }, loop))
}

async function open(port: number, rate: number, end: number, next: () => Buffer, note: Note): Promise<void> {
  const lines = Array.from({ length: MOST_LINES }, () => createLine(port))
  const free = [...lines]
  const due: number[] = []
  const began = performance.now()
  let scheduled = 0
  let open = 0
  const send = (): void => {
    while (due.length > 0 && free.length > 0) {
      const [line, since] = [free.pop(), due.shift()]
      if (!line || since === undefined) return
      open++
      void line.ask(next()).then((ok) => {
        note(since, ok)
        open--
        free.push(line)
        send()
      })
    }
  }
  while (performance.now() < end) {
    for (const now = performance.now(); began + (scheduled * 1000) / rate <= now; scheduled++)
      due.push(began + (scheduled * 1000) / rate)
    send()
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  while (open > 0 || due.length > 0) await new Promise((resolve) => setTimeout(resolve, 5))
  for (const line of lines) line.close()
}

const MOST_LINES = 64

type Line = { readonly ask: (request: Buffer) => Promise<boolean>; readonly close: () => void }

/** One connection at a time, opened anew when the server has had enough of it; an answer is right when its status is 200 and it holds no errors. */
function createLine(port: number): Line {
  let socket: Socket | null = null
  let answered: (ok: boolean) => void = () => undefined
  const reconnect = async (): Promise<Socket> => {
    const fresh = connect({ port, host: '127.0.0.1', noDelay: true }).setEncoding('latin1')
    await once(fresh, 'connect')
    let text = ''
    fresh.on('data', (data: string) => {
      text += data
      if (!isWhole(text)) return
      const whole = text
      text = ''
      if (/\r\nconnection: close\r\n/i.test(whole)) socket = null
      answered(whole.startsWith('HTTP/1.1 200') && !whole.includes('"errors":'))
    })
    const gone = (): void => {
      if (socket !== fresh) return
      socket = null
      answered(false)
    }
    fresh.on('close', gone)
    fresh.on('error', gone)
    return fresh
  }
  return {
    ask: async (request) => {
      socket ??= await reconnect()
      const { promise, resolve } = Promise.withResolvers<boolean>()
      answered = resolve
      socket.write(request)
      return promise
    },
    close: () => socket?.destroy(),
  }
}

function isWhole(text: string): boolean {
  const head = text.indexOf('\r\n\r\n')
  if (head < 0) return false
  const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, head))?.[1]
  return length === undefined ? text.endsWith('0\r\n\r\n') : text.length >= head + 4 + Number(length)
}
