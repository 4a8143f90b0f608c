import { attest } from './attest.ts'
import type { Attestation, Relationship } from './entity.ts'
import type { Support } from './evidence.ts'
import type { Group } from './group.ts'
import type { ClaimKind } from '../facts/statement.ts'

/** Where a statement's relationship runs; what parts two relationships between the same two nodes goes into `apart`. */
export type Ends = { readonly from: string; readonly to: string; readonly apart?: string }

/** A relationship with the statements it rests on. */
export type Related = { readonly relationship: Relationship; readonly supports: readonly Support[] }

/**
 * One relationship for all statements with the same ends. Its factId is the id of the least of them; a statement whose ends
 * are not resolved gives none.
 */
export function relate<K extends ClaimKind, T extends Relationship['type']>(
  type: T,
  supports: readonly Support<K>[],
  endsOf: (support: Support<K>) => Ends | undefined,
  describe: (group: Group<Support<K>>, attestation: Attestation) => Extract<Relationship, { type: T }>['properties'],
): readonly Related[] {
  const groups = new Map<string, { ends: Ends; group: [Support<K>, ...Support<K>[]] }>()
  for (const support of supports) {
    const ends = endsOf(support)
    if (ends === undefined || ends.from === ends.to) continue
    const key = JSON.stringify([ends.from, ends.to, ends.apart ?? null])
    const known = groups.get(key)
    if (known) known.group.push(support)
    else groups.set(key, { ends, group: [support] })
  }
  return [...groups.values()].map(({ ends: { from, to }, group }) => ({
    relationship: {
      type,
      from,
      to,
      factId: group[0].statement.id,
      properties: describe(group, attest(group)),
    } as Relationship,
    supports: group,
  }))
}
