import type { Order } from './connection.ts'
import type { EntityOrder, EventOrder, InputMaybe } from './types.gen.ts'

export const LATEST_FIRST: Order = { by: 'DATE', direction: 'DESC' }
export const EARLIEST_FIRST: Order = { by: 'DATE', direction: 'ASC' }
export const BY_NAME: Order = { by: 'NAME', direction: 'ASC' }

/** An explicit null means the default, like nothing at all. */
export function orderOf(given: InputMaybe<EntityOrder | EventOrder> | undefined, otherwise: Order): Order {
  return given ? { by: given.field ?? otherwise.by, direction: given.direction ?? otherwise.direction } : otherwise
}
