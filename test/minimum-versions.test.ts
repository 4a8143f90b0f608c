import { describe, expect, test } from 'vitest'
import { readText } from './support/sources.ts'

/** The least version of each package that has the fixes we count on, and what is wrong below it. */
const MINIMUM: readonly { name: string; version: string; why: string }[] = [
  {
    name: 'fast-xml-parser',
    version: '5.12.1',
    why: 'entity expansion without limit (CVE-2026-26278, -33036, -33349), limits reset by a second DOCTYPE',
  },
  {
    name: 'graphql-yoga',
    version: '5.24.1',
    why: 'prototype pollution by multipart requests, errors leaking across a batch',
  },
  { name: 'graphql', version: '16.15.0', why: 'validation that takes quadratic time (CVE-2023-26144)' },
  {
    name: 'undici',
    version: '8.0.0',
    why: 'unbounded chains of content encodings (CVE-2026-22036), request smuggling (CVE-2026-1525)',
  },
  { name: 'neo4j-driver', version: '6.3.0', why: 'the oldest of the major version we are tested with' },
]

type Locked = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> }
const lock = JSON.parse(readText('package-lock.json')) as { packages: Record<string, Locked> }

describe('package-lock.json', () => {
  test.each(MINIMUM)('$name is at least $version, or: $why', ({ name, version }) => {
    const copies = Object.entries(lock.packages).filter(
      ([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`),
    )
    expect(copies).not.toEqual([])
    expect(
      copies
        .filter(([, copy]) => isOlder(copy.version ?? '0', version))
        .map(([path, copy]) => `${path} is ${copy.version ?? '?'}`),
    ).toEqual([])
  })

  test('there is one copy of graphql: two in one process refuse each other', () => {
    expect(Object.keys(lock.packages).filter((path) => path.endsWith('node_modules/graphql'))).toEqual([
      'node_modules/graphql',
    ])
  })

  test('it holds the packages of every platform: npm ci refuses a lock that lacks one', () => {
    const held = new Set(Object.keys(lock.packages).map((path) => path.split('node_modules/').at(-1)))
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !held.has(name))
        .map((name) => `${path} may need ${name}`),
    )
    expect(missing).toEqual([])
  })

  test('it names no registry: everyone installs from their own', () => {
    expect(
      Object.entries(lock.packages)
        .filter(([, { resolved }]) => resolved?.includes('//'))
        .map(([path]) => path),
    ).toEqual([])
    expect(readText('.npmrc')).toContain('omit-lockfile-registry-resolved=true')
  })
})

function isOlder(version: string, least: string): boolean {
  return version.localeCompare(least, 'en', { numeric: true }) < 0
}
