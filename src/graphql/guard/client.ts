import { hash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { BlockList } from 'node:net'
import { clientAddress, networkOf } from './client-address.ts'

/** Who asks, and how many rows it may ask for in a minute; null: as many as it likes. */
export type Client = { readonly name: string; readonly budget: number | null }

export type ClientRules = {
  /** Rows a minute for an address without a key; null: as many as it likes. */
  readonly budget: number | null
  /** The client a key belongs to, by the key's SHA-256 in hexadecimal. */
  readonly clientByKey: (hash: string) => Client | undefined
  /** Addresses and networks (`10.0.0.0/8`) of our own proxies. */
  readonly proxies: readonly string[]
}

/** Tells clients apart by key or address; null for a key that nobody has. */
export function identifyClients(rules: ClientRules): (request: IncomingMessage) => Client | null {
  const proxies = blockList(rules.proxies)
  return ({ headers, socket }) => {
    const key = presentedKey(headers)
    if (key !== undefined) return rules.clientByKey(hashOfKey(key)) ?? null
    const forwarded = headers['x-forwarded-for']
    const address = clientAddress(socket.remoteAddress ?? '', forwarded?.toString(), proxies)
    return { name: networkOf(address), budget: rules.budget }
  }
}

/** Keys are long and random: a plain hash tells nothing of them, and is found in the same time whatever was presented. */
export function hashOfKey(key: string): string {
  return hash('sha256', key)
}

/** `Authorization: Bearer <key>` or `X-Api-Key: <key>`. */
function presentedKey(headers: IncomingMessage['headers']): string | undefined {
  if (headers.authorization !== undefined) return /^Bearer +(\S+)$/i.exec(headers.authorization)?.[1] ?? ''
  return headers['x-api-key']?.toString()
}

function blockList(addresses: readonly string[]): BlockList {
  const list = new BlockList()
  for (const each of addresses) {
    const [address = '', bits] = each.split('/')
    const family = address.includes(':') ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}
