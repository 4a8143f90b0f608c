import { expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'

const read = (text: string, environment: Record<string, string> = {}) =>
  readConfig({ text, path: 'entente.config.yaml', environment, flags: {} })

test('what the API needs is set in the file or the environment', () => {
  const file = read(
    'origins: [https://a.example]\nbudget: 50000\nproxies: [10.0.0.0/8, "::1"]\nrequestLog: false\nmetrics: false\n',
  )
  expect(file).toMatchObject({
    config: {
      origins: ['https://a.example'],
      budget: 50_000,
      proxies: ['10.0.0.0/8', '::1'],
      requestLog: false,
      metrics: false,
    },
  })
  const environment = read('', {
    ENTENTE_ORIGINS: 'https://a.example, http://localhost:3000',
    ENTENTE_BUDGET: '0',
    ENTENTE_PROXIES: '127.0.0.1',
    ENTENTE_REQUEST_LOG: 'true',
    ENTENTE_METRICS: '0',
    ENTENTE_API_KEYS_FILE: '/run/secrets/keys.json',
  })
  expect(environment).toMatchObject({
    config: {
      origins: ['https://a.example', 'http://localhost:3000'],
      budget: 0,
      proxies: ['127.0.0.1'],
      requestLog: true,
      metrics: false,
      apiKeysFile: '/run/secrets/keys.json',
    },
  })
})

test.each([
  ['origins: ["*"]', 'origins.0 is "*"; it should be: an origin such as https://a.example'],
  ['origins: [https://a.example/]', 'it should be: an origin such as https://a.example'],
  ['budget: 5', 'budget is 5; it should be: at least 20000'],
  ['proxies: [my-proxy]', 'proxies.0 is "my-proxy"; it should be: an address or a network such as 10.0.0.0/8'],
  ['proxies: [10.0.0.0/99]', 'it should be: an address or a network such as 10.0.0.0/8'],
])('%s: %s', (text, problem) => {
  expect(JSON.stringify(read(text))).toContain(JSON.stringify(problem).slice(1, -1))
})
