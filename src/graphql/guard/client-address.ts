import { isIPv6, type BlockList } from 'node:net'

/**
 * Whom a request comes from: the peer, or, where the peer is a proxy of ours, the nearest address in front of our
 * proxies in `X-Forwarded-For`. What others write into that header counts nothing.
 */
export function clientAddress(peer: string, forwarded: string | undefined, proxies: BlockList): string {
  const steps = (forwarded ?? '')
    .split(',')
    .map((each) => plain(each.trim()))
    .filter((each) => each !== '')
  let address = plain(peer)
  while (isIn(proxies, address)) {
    const next = steps.pop()
    if (next === undefined) return address
    address = next
  }
  return address
}

/** What one subscriber usually has: an IPv4 address, or the 64 first bits of an IPv6 address. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('::')
  const [before, after] = [head.split(':').filter(Boolean), (tail ?? '').split(':').filter(Boolean)]
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  const groups = [...before, ...zeros, ...after].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
  return `${groups.join(':')}::/64`
}

/** IPv4 written as IPv6 is IPv4. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

function isIn(list: BlockList, address: string): boolean {
  return list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}
