/** An id as it is; the code of a region as that region's id. No code holds a colon, and every id of a thing does. */
export function idOf(idOrCode: string): string {
  return idOrCode.includes(':') ? idOrCode : `region:${idOrCode}`
}
