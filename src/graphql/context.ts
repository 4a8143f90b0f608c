import type { Reader } from '../graph/read.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** What a request carries: its reader, which stops with it, and fresh loaders. */
export type Context = { readonly reader: Reader; readonly loaders: Loaders; readonly quality: readonly Quality[] }

/** How well one kind of fact is read, as published. */
export type Quality = {
  readonly kind: string
  readonly support: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function createContext(reader: Reader, quality: readonly Quality[]): Context {
  return { reader, loaders: createLoaders(reader), quality }
}
