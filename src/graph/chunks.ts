/** Rows for one statement at a time, so that no message outgrows the database's memory; 2,000 unless told. */
export function inChunks<T>(rows: readonly T[], size = 2_000): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  )
}
