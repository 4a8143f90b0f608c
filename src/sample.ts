import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from './config.ts'
import type { Input } from './feeds/collect.ts'
import type { Source } from './feeds/source.ts'
import { HOME } from './world.ts'

const FOLDER = join(HOME, 'data', 'samples')

/** Which source each bundled file is a body of, in the order they were published. */
const BODIES = [
  ['sample-gyeonggi', 'gyeonggi.atom.xml'],
  ['sample-gyeonggi', 'gyeonggi-later.atom.xml'],
  ['sample-british-columbia', 'british-columbia.rss.xml'],
] as const

/** The two sources of the bundled sample. */
export function sampleSources(): readonly Source[] {
  const path = join(FOLDER, 'entente.config.yaml')
  const result = readConfig({ text: readFileSync(path, 'utf8'), path, environment: {}, flags: {} })
  if ('problems' in result) throw new Error(result.problems.join('\n'))
  return result.config.sources
}

/** The bundled feeds, as inputs. */
export function sampleInputs(sources: readonly Source[]): readonly Input[] {
  return BODIES.map(([name, file]) => {
    const source = sources.find((candidate) => candidate.name === name)
    if (source === undefined) throw new Error(`the sample has no source ${name}`)
    return { location: join(FOLDER, file), source }
  })
}
