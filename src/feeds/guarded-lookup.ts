import { lookup } from 'node:dns'
import type { LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Resolves a host name to all its addresses. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>

/** An address that a feed must not lead to: this machine, its network, anything that is not the public internet. */
export class ForbiddenAddress extends Error {}

/** Only public unicast addresses are allowed, and loopback where `allowLoopback` says so (tests, a feed on this machine). */
export function isPublic(address: string, allowLoopback: boolean): boolean {
  if (!ipaddr.isValid(address)) return false
  const range = ipaddr.process(address).range()
  return range === 'unicast' || (allowLoopback && range === 'loopback')
}

/**
 * A lookup for sockets that connects to checked addresses only. The check and the connection use one answer of the
 * name server, so a second answer cannot swap the address.
 */
export function guardedLookup(allowLoopback: boolean, resolve: Resolve = resolveBySystem): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => {
        const allowed = found.filter(({ address }) => isPublic(address, allowLoopback))
        const first = allowed[0]
        if (!first)
          return callback(new ForbiddenAddress(`${hostname} is at ${found[0]?.address ?? 'no address'}`), '', 0)
        return options.all ? callback(null, [...allowed]) : callback(null, first.address, first.family)
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), '', 0),
    )
  }
}

/** Sockets look up names only: an address written into the URL is checked here. */
export function isForbiddenLiteral(hostname: string, allowLoopback: boolean): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '')
  return isIP(bare) !== 0 && !isPublic(bare, allowLoopback)
}

function resolveBySystem(hostname: string): Promise<readonly LookupAddress[]> {
  return new Promise((resolve, reject) => {
    lookup(hostname, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)))
  })
}
