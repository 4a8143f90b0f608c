import type { Question, Reader } from '../../graph/read.ts'

/** The number of the last change on record; 0 where there is none. */
export async function latestChange(reader: Reader): Promise<number> {
  const [rows] = (await reader.ask(LATEST, [])) as readonly [readonly (readonly [seq: number])[]]
  return rows[0]?.[0] ?? 0
}

const LATEST: Question = {
  columns: [
    {
      kind: 'rows',
      of: '',
      call: { fragment: 'read/latest-change' },
      columns: [{ kind: 'value', of: 'it', path: 'seq' }],
    },
  ],
}
