import type { Reader } from '../graph/read.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** What a request carries: its reader, which stops with it, and fresh loaders. */
export type Context = { readonly reader: Reader; readonly loaders: Loaders }

export function createContext(reader: Reader): Context {
  return { reader, loaders: createLoaders(reader) }
}
