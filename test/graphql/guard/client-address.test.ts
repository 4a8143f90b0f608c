import { BlockList } from 'node:net'
import { describe, expect, test } from 'vitest'
import { clientAddress, networkOf } from '../../../src/graphql/guard/client-address.ts'

const ours = new BlockList()
ours.addSubnet('10.0.0.0', 8, 'ipv4')
ours.addAddress('fd00::1', 'ipv6')

describe('whom a request comes from', () => {
  test.each<readonly [law: string, peer: string, forwarded: string | undefined, address: string]>([
    ['the peer', '203.0.113.9', undefined, '203.0.113.9'],
    ['the peer, whatever it writes itself', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['whom our proxy forwards', '10.0.0.2', '198.51.100.1', '198.51.100.1'],
    ['the nearest one, not what it wrote in front', '10.0.0.2', '127.0.0.1, 192.0.2.4, 198.51.100.1', '198.51.100.1'],
    ['whom the first of our two proxies forwards', '10.0.0.2', '192.0.2.4, 198.51.100.1, 10.9.9.9', '198.51.100.1'],
    ['our proxy, where it forwards nobody', '10.0.0.2', undefined, '10.0.0.2'],
    ['our proxy, where only ours are named', '10.0.0.2', '10.0.0.3', '10.0.0.3'],
    ['an IPv4 peer as IPv6 writes it', '::ffff:203.0.113.9', undefined, '203.0.113.9'],
    ['our proxy as IPv6 writes it', '::ffff:10.0.0.2', '198.51.100.1', '198.51.100.1'],
    ['whom our IPv6 proxy forwards', 'fd00::1', '2001:db8::7', '2001:db8::7'],
    ['nothing a parser trips over', '10.0.0.2', ' , ,;;', ';;'],
  ])('%s', (_, peer, forwarded, address) => {
    expect(clientAddress(peer, forwarded, ours)).toBe(address)
  })

  test.each([
    ['203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s pays from the budget of %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})
