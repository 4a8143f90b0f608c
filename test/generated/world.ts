import type { Source } from '../../src/feeds/source.ts'
import type { World } from '../../src/world.ts'
import { testWorld } from '../support/world.ts'

/** `root`: where its secret is kept. */
export function generatedWorld(root: string, sources: readonly Source[], more: Partial<World> = {}): World {
  const world = testWorld(sources, { ...more, folder: root })
  return { ...world, config: { ...world.config, secretFile: 'secret' } }
}
