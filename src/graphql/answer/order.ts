import type { EntityOrder, EventOrder, InputMaybe } from '../types.gen.ts'

/** `by` is the name of one of the list's orders. */
export type Direction = { readonly by: string; readonly direction: 'ASC' | 'DESC' }

export const LATEST_FIRST: Direction = { by: 'DATE', direction: 'DESC' }
export const EARLIEST_FIRST: Direction = { by: 'DATE', direction: 'ASC' }
export const BY_NAME: Direction = { by: 'NAME', direction: 'ASC' }

/** An explicit null means the default, like nothing at all. */
export function orderOf(given: InputMaybe<EntityOrder | EventOrder> | undefined, otherwise: Direction): Direction {
  return given ? { by: given.field ?? otherwise.by, direction: given.direction ?? otherwise.direction } : otherwise
}
