/** The least thing that two sets share and that is wanted. */
export function inCommon(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  wanted: (item: string) => boolean = () => true,
): string | undefined {
  let least: string | undefined
  for (const item of a.size <= b.size ? a : b)
    if ((a.size <= b.size ? b : a).has(item) && wanted(item) && (least === undefined || item < least)) least = item
  return least
}
