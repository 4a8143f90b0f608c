import type { Reader } from '../graph/read.ts'

/** What a request carries: its reader, which stops with it. */
export type Context = { readonly reader: Reader; readonly quality: readonly Quality[] }

/** How well one kind of fact is read, as published. */
export type Quality = {
  readonly kind: string
  readonly support: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function createContext(reader: Reader, quality: readonly Quality[]): Context {
  return { reader, quality }
}
