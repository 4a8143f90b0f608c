import { expect, test } from 'vitest'
import { dockerSettings, publishedPort } from '../../src/neo4j/compose-service.ts'

const running = '7474/tcp -> 127.0.0.1:7475\n7687/tcp -> 127.0.0.1:17687\n'

for (const [law, lines, port, found] of [
  ['the port that Bolt has outside', running, 7687, 17687],
  ['the port that HTTP has outside', running, 7474, 7475],
  ['no port of a container that publishes none', '', 7687, null],
  ['no port that only looks alike', '17687/tcp -> 127.0.0.1:1\n', 7687, null],
] as const) {
  test(`finds ${law}`, () => expect(publishedPort(lines, port), law).toBe(found))
}

test('a setting becomes the variable that the image reads', () => {
  expect(dockerSettings({ 'browser.post_connect_cmd': 'play x', 'server.bolt.enabled': 'true' })).toEqual({
    NEO4J_browser_post__connect__cmd: 'play x',
    NEO4J_server_bolt_enabled: 'true',
  })
})
