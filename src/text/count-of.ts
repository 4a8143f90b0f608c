/** "1 entry", "2 entries". `several`: the plural where an s is not enough. */
export function countOf(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`
}
