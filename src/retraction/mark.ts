import { createHmac } from 'node:crypto'
import type { Retractable } from './retraction.ts'

/** What a retraction keeps of the thing it speaks of: equal for equal things under one secret, and no more than that. */
export function mark(secret: string, target: Retractable, thing: string): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify([target, thing]))
    .digest('base64url')
}

/** Tells one secret from another. */
export function markOfSecret(secret: string): string {
  return createHmac('sha256', secret).update('entente').digest('base64url').slice(0, 12)
}
