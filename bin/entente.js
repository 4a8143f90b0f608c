#!/usr/bin/env node
// Plain JavaScript that any Node can read: finds a Node that runs TypeScript as it is, then hands over to src/cli.ts.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const bundledNode = fileURLToPath(
  new URL(`../node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`, import.meta.url),
)

const flags = process.argv[2] === 'etl' && !hasHeap() ? heapFlags() : []

if (isNewEnough(process.versions.node)) {
  if (flags.length === 0) await import('../src/cli.ts')
  else become(process.execPath)
} else if (existsSync(bundledNode) && process.execPath !== bundledNode) handOver(bundledNode)
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

/**
 * The heap of a process that loads, enough for ten thousand articles: without a limit V8 keeps garbage until the machine's memory
 * gets short. Larger graphs need more: NODE_OPTIONS=--max-old-space-size=1000 (in MB) is taken as it is.
 */
function heapFlags() {
  return JSON.parse(readFileSync(new URL('heap.json', import.meta.url), 'utf8'))
}

function hasHeap() {
  const given = [...process.execArgv, process.env.NODE_OPTIONS ?? '']
  return given.some((option) => option.includes('--max-old-space-size') || option.includes('--max_old_space_size'))
}

/** The same program under other flags, in this process where the system can (POSIX), else in one of its own. */
function become(node) {
  if (process.platform === 'win32' || process.execve === undefined) handOver(node)
  else process.execve(node, [node, ...process.execArgv, ...flags, ...process.argv.slice(1)], process.env)
}

function handOver(node) {
  const child = spawn(node, [...flags, ...process.argv.slice(1)], { stdio: 'inherit' })
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
  child.on('exit', (code, signal) => {
    for (const each of signals) process.off(each, forward)
    if (signal) process.kill(process.pid, signal)
    else process.exitCode = code ?? 1
  })
}
