import { expect, test } from 'vitest'
import { runCommand } from '../../src/neo4j/run-command.ts'

const node = process.execPath
const { env } = process

test('a program that fails is an outcome, with its last words', async () => {
  const script = 'console.log("out"); console.error("broken"); process.exitCode = 3'
  expect(await runCommand(node, ['-e', script], { env })).toEqual({
    code: 3,
    output: 'out\n',
    errors: 'broken\n',
    tail: 'broken',
  })
})

test('a program that is not there is an outcome', async () => {
  const { code, tail } = await runCommand('no-such-program-here', [], { env })
  expect(code).toBeNull()
  expect(tail).toContain('no-such-program-here')
})

test('a program that takes too long is ended', async () => {
  const { code, tail } = await runCommand(node, ['-e', 'setInterval(() => {}, 1000)'], { env, timeout: 300 })
  expect(code).toBeNull()
  expect(tail).toContain('0.3 s')
})

test('a program ends with the signal', async () => {
  const { code } = await runCommand(node, ['-e', 'setInterval(() => {}, 1000)'], {
    env,
    signal: AbortSignal.timeout(300),
  })
  expect(code).toBeNull()
})

test('the last words of a Java program are not its stack', async () => {
  const script =
    'console.error("start\\nException: no such setting\\n\\tat a.b(C.java:1)\\nCaused by: why\\n\\t... 3 more")'
  expect((await runCommand(node, ['-e', script], { env })).tail).toBe(
    'start\nException: no such setting\nCaused by: why',
  )
})
