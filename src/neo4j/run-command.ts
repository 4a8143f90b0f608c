import { spawn } from 'node:child_process'
import { tailOf } from './tail-of.ts'

export type Finished = {
  /** Exit code, or null: not found, ended by a signal, or out of time. */
  readonly code: number | null
  readonly output: string
  readonly errors: string
  /** Its last words, for a message: the end of what it wrote to stderr, else to stdout, else why it could not run. */
  readonly tail: string
}

export type CommandOptions = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd?: string
  readonly signal?: AbortSignal | undefined
  /** Milliseconds; ended when over. */
  readonly timeout?: number
  readonly onOutput?: (text: string) => void
}

/** Runs a program to its end. A program that fails, or is not there, is an outcome and not an error. */
export function runCommand(command: string, args: readonly string[], options: CommandOptions): Promise<Finished> {
  return new Promise((resolve) => {
    const deadline = options.timeout === undefined ? undefined : AbortSignal.timeout(options.timeout)
    const signals = [options.signal, deadline].filter((signal) => signal !== undefined)
    const child = spawn(command, args, {
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(signals.length === 0 ? {} : { signal: AbortSignal.any(signals) }),
    })
    const written = { output: '', errors: '' }
    let failure = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      written.output += text
      options.onOutput?.(text)
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      written.errors += text
      options.onOutput?.(text)
    })
    const finish = (code: number | null): void => {
      if (deadline?.aborted) failure = `no end after ${(options.timeout ?? 0) / 1000} s`
      const tail = tailOf([failure, written.errors.trim() || written.output].join('\n'))
      resolve({ code: failure === '' ? code : null, ...written, tail })
    }
    child.once('error', (error) => {
      failure = error.message
      if (child.pid === undefined) finish(null)
    })
    child.once('close', finish)
  })
}
