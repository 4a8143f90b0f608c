import { readConfig } from '../../src/config.ts'
import type { Source } from '../../src/feeds/source.ts'
import { sampleSources } from '../../src/sample.ts'
import { HOME, openWorld, type World } from '../../src/world.ts'

/** The world of a run at a fixed time, with the sample's sources and those given. */
export function testWorld(sources: readonly Source[] = [], more: Partial<World> = {}): World {
  const result = readConfig({ text: null, path: 'none', environment: {}, flags: { allowLoopback: true } })
  if ('problems' in result) throw new Error(result.problems.join('\n'))
  return {
    ...openWorld({
      config: { ...result.config, sources: [...sources] },
      sources: [...sources, ...sampleSources()],
      folder: HOME,
      now: () => new Date('2026-01-01T00:00:00Z'),
      progress: () => undefined,
    }),
    ...more,
  }
}
