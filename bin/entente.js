#!/usr/bin/env node
// Plain JavaScript that any Node can read: finds a Node that runs TypeScript as it is, then hands over to src/cli.ts.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ALLOCATOR, heapFlags } from './heap.js'

const program = fileURLToPath(new URL('../src/cli.ts', import.meta.url))
const bundledNode = fileURLToPath(
  new URL(`../node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`, import.meta.url),
)

/** What Node compiled is kept: a process that need not strip types again starts sooner, and is some 20 MB smaller. */
const cache = fileURLToPath(new URL('../node_modules/.cache/entente', import.meta.url))

/** A run of the ETL has a process of its own: V8 takes its flags at the start only, and what dies for want of memory says so badly. */
const loads = process.argv.includes('etl')

if (isNewEnough(process.versions.node)) {
  if (loads) handOver(process.execPath, process.execArgv)
  else await import('../src/cli.ts')
} else if (existsSync(bundledNode) && process.execPath !== bundledNode) handOver(bundledNode, [])
else {
  console.error(
    `Entente needs Node 22.22 or later in 22, 24, or 26 and later; this is ${process.version}. ` +
      'Run "npm ci" in its folder (it brings a Node 24 of its own), or install Node 24.',
  )
  process.exitCode = 1
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  return (major === 22 && minor >= 22) || major === 24 || major >= 26
}

function handOver(node, options) {
  const flags = [...(loads ? heapFlags() : []), ...options]
  const child = spawn(node, [...flags, program, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', loads ? 'pipe' : 'inherit'],
    env: { NODE_COMPILE_CACHE: cache, ...(loads && ALLOCATOR), ...process.env },
  })
  const said = child.stderr ? passOn(child.stderr) : null
  // Ctrl-C in a terminal reaches the child by itself; a signal sent to this process alone does not.
  const forward = (signal) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, forward)
  child.on('error', (cause) => {
    console.error(`${node} does not start: ${cause.message}. Run "npm ci" again, or install Node 24.`)
    process.exitCode = 1
  })
  child.on('close', (code, signal) => {
    for (const each of signals) process.off(each, forward)
    if (said?.outOfMemory) tellWhatIsMissing(said)
    else if (signal) process.kill(process.pid, signal)
    else process.exitCode = code ?? 1
  })
}

/** What the program says, but not what V8 says when it runs out of memory. */
function passOn(stream) {
  const said = { outOfMemory: false, last: '' }
  stream.setEncoding('utf8').on('data', (text) => {
    const [before, ...rest] = said.outOfMemory
      ? ['']
      : text.split(/\n?<--- Last few GCs --->|FATAL ERROR: .*out of memory/)
    said.outOfMemory ||= rest.length > 0
    said.last = before.trim().split('\n').at(-1) || said.last
    process.stderr.write(before)
  })
  return said
}

function tellWhatIsMissing({ last }) {
  const [, limit] = /--max-old-space-size=(\d+)/.exec(heapFlags('').join(' '))
  console.error(
    `The ETL ran out of memory${last && ` after "${last}"`}. Nothing is lost: what it stored stays, and the next run goes on from there. ` +
      'It needs some 200 MB for ten thousand articles, and more for more: give it what it needs with ' +
      `NODE_OPTIONS=--max-old-space-size=… (in MB). Where that is not set it takes up to ${limit} here, three quarters of the memory.`,
  )
  process.exitCode = 1
}
