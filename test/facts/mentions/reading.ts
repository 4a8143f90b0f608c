import type { Context, EntityReading } from '../../../src/facts/context.ts'
import { prepare } from '../../../src/facts/prepare.ts'
import type { EntityType } from '../../../src/facts/statement.ts'
import { articleOf, knowledge } from '../marked.ts'

/** A sentence, or several, read as the body of an article of that publisher. */
export function read(text: string, region: string | null = null): Context {
  return prepare(articleOf(`Headline of the day\n\n${text}`), { region }, knowledge())
}

export function readings(context: Context, type: EntityType): EntityReading[] {
  return [...context.readings.values()].filter((reading) => reading.type === type && reading.spans.length > 0)
}

/** The names read of one type, in alphabetical order. */
export function names(context: Context, type: EntityType): string[] {
  return readings(context, type)
    .map(({ name }) => name)
    .sort()
}

/** What each description and pronoun stands for, in order: `the two sides = Bahia + Osaka`. */
export function references(context: Context): string[] {
  return context.sentences
    .flatMap(({ mentions }) => mentions)
    .filter(({ form }) => form !== 'name')
    .map(({ surface, keys }) => `${surface} = ${keys.map((key) => context.readings.get(key)?.name).join(' + ')}`)
}

/** `Name: title @ organisation`, with `former` where it is said. */
export function offices(context: Context): string[] {
  return readings(context, 'official').flatMap(({ name, offices: held }) =>
    held.map(({ title, of, former }) => {
      const body = of === null ? '–' : (context.readings.get(of)?.name ?? of)
      return `${name}: ${former ? 'former ' : ''}${title} @ ${body}`
    }),
  )
}
