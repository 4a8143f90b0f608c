import { digest } from '../text/digest.ts'

/**
 * The id of anything but a coded region: hash of (kind, article key, key as read there) of its least member.
 * It never hangs on offsets, arrival or other ids.
 */
export function entityId(kind: EntityKind, articleKey: string, keyAsRead: string): string {
  return `${kind}:${digest(kind, articleKey, keyAsRead)}`
}

export function regionId(code: string): string {
  return `region:${code}`
}

/** Company and institution are one kind here: which of the two it is, is a matter of reading. */
export type EntityKind = 'official' | 'region' | 'organization' | 'agreement' | 'meeting' | 'investment' | 'total'
