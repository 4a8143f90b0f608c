import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Config } from './config.ts'
import type { Background } from './entities/project.ts'
import { wordsOf } from './entities/words.ts'
import type { Knowledge } from './facts/context.ts'
import type { Source } from './feeds/source.ts'
import { digest } from './text/digest.ts'
import { parseGazetteer, type GazetteerTexts } from './text/gazetteer.ts'
import { parseLexicon, type Lexicons } from './text/lexicon.ts'

/** What every command works with, read once. */
export type World = {
  readonly config: Config
  /** The configured sources and the sample's. */
  readonly sources: readonly Source[]
  /** The working folder: relative paths and `.entente/` are below it. */
  readonly folder: string
  readonly knowledge: Knowledge
  readonly background: Background
  /** Version of the reading under a source's settings: rules, data and settings, hashed. */
  readonly readerOf: (source: Source | null) => string
  /** Version of the parsing. */
  readonly parser: string
  /** Version of the resolving. */
  readonly projector: string
  readonly now: () => Date
  /** Told of everything that takes longer than a second. */
  readonly progress: (message: string) => void
}

/** Where the program's own files are. */
export const HOME = join(import.meta.dirname, '..')

export type WorldOptions = Pick<World, 'config' | 'sources' | 'folder' | 'progress' | 'now'>

/** Reads `data/` and takes the versions of reader and projector from the program's own files. */
export function openWorld(options: WorldOptions): World {
  const lexicons = readLexicons()
  const gazetteer = parseGazetteer(readGazetteer())
  const reader = versionOf('src/text', 'src/facts', 'data')
  return {
    ...options,
    knowledge: { lexicons, gazetteer },
    background: { gazetteer, words: wordsOf(lexicons) },
    readerOf: (source) => digest(reader, source?.region ?? null, source?.publisher ?? null, source?.language ?? null),
    parser: versionOf('src/text', 'src/feeds'),
    projector: versionOf('src/text', 'src/entities', 'data'),
  }
}

/** Each list is parsed when it is asked for: what is made of one is kept, its rows need not be. */
function readLexicons(): Lexicons {
  const lexicons = {}
  for (const [name, text] of Object.entries(readTexts(join(HOME, 'data', 'lexicons'), '.txt')))
    Object.defineProperty(lexicons, name, { enumerable: true, get: () => parseLexicon(text) })
  return lexicons
}

function readGazetteer(): GazetteerTexts {
  const {
    countries = '',
    subdivisions = '',
    cities = '',
    extras = '',
  } = readTexts(join(HOME, 'data', 'gazetteer'), '.tsv')
  const { 'common-words': commonWords = '' } = readTexts(join(HOME, 'data', 'gazetteer'), '.txt')
  return { countries, subdivisions, cities, extras, commonWords }
}

function readTexts(folder: string, ending: string): Record<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith(ending))
  return Object.fromEntries(files.map((file) => [basename(file, ending), readFileSync(join(folder, file), 'utf8')]))
}

/** One hash over all files below these folders, by path: what depends on them is made anew when one changes. */
function versionOf(...folders: readonly string[]): string {
  const files = folders.flatMap((folder) =>
    readdirSync(join(HOME, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|txt|tsv)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  return digest(...files.sort().flatMap((path) => [path.slice(HOME.length), readFileSync(path, 'utf8')]))
}
