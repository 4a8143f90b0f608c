import DataLoader from 'dataloader'
import type { Ask, HangingName, Hangings, Listing, ListName, Lists, Reader } from '../graph/read.ts'

/** Gathers what one level of a query asks of the graph into one statement for each question; remembers answers for one request. */
export type Loaders = {
  readonly list: <L extends ListName>(list: L, anchor: string, ask: Ask) => Promise<Listing<Lists[L]>>
  readonly hanging: <H extends HangingName>(what: H, anchor: string) => Promise<readonly Hangings[H][]>
}

export function createLoaders(reader: Reader): Loaders {
  const loaders = new Map<string, DataLoader<string, unknown>>()

  function load<T>(
    question: string,
    anchor: string,
    answer: (anchors: readonly string[]) => Promise<ReadonlyMap<string, T>>,
    none: T,
  ): Promise<T> {
    let loader = loaders.get(question)
    if (!loader) {
      loader = new DataLoader(
        async (anchors) => {
          const answers = await answer(anchors)
          return anchors.map((each) => answers.get(each) ?? none)
        },
        { maxBatchSize: MAX_ANCHORS },
      )
      loaders.set(question, loader)
    }
    return loader.load(anchor) as Promise<T>
  }

  return {
    list: (list, anchor, ask) =>
      load(`${list} ${JSON.stringify(ask)}`, anchor, (anchors) => reader.list(list, anchors, ask), {
        rows: [],
        total: 0,
      }),
    hanging: (what, anchor) => load(what, anchor, (anchors) => reader.hanging(what, anchors), []),
  }
}

const MAX_ANCHORS = 500
