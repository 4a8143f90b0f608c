import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createAdmission } from '../../../src/graphql/guard/admission.ts'

describe('admission', () => {
  test('lets so many in, so many wait, and turns away the rest at once', async () => {
    const admission = createAdmission({ running: 2, waiting: 2, patience: 60_000 })
    expect([admission.enter(), admission.enter()]).toEqual([true, true])
    const [third, fourth] = [admission.enter(), admission.enter()]
    expect([third, fourth]).toEqual([expect.any(Promise), expect.any(Promise)])
    expect([admission.isFull(), admission.enter()]).toEqual([true, false])
    expect([admission.running(), admission.waiting()]).toEqual([2, 2])
    admission.leave()
    expect(await third, 'who waited longest is next').toBe(true)
    expect([admission.running(), admission.waiting(), admission.isFull()]).toEqual([2, 1, false])
    admission.leave()
    expect(await fourth).toBe(true)
    admission.leave()
    admission.leave()
    expect([admission.running(), admission.waiting(), admission.enter()]).toEqual([0, 0, true])
  })

  test('nobody waits longer than the patience lasts', async () => {
    const admission = createAdmission({ running: 1, waiting: 5, patience: 20 })
    expect(admission.enter()).toBe(true)
    expect(await Promise.all([admission.enter(), admission.enter()])).toEqual([false, false])
    expect([admission.running(), admission.waiting()]).toEqual([1, 0])
    admission.leave()
    await sleep(0)
    expect(admission.running()).toBe(0)
  })

  test('behind with its work, it lets in a quarter, and nobody waits', () => {
    let behind = true
    const admission = createAdmission({ running: 8, waiting: 8, patience: 60_000, isBehind: () => behind })
    expect([admission.enter(), admission.enter(), admission.enter()]).toEqual([true, true, false])
    behind = false
    expect(admission.enter()).toBe(true)
  })
})
