/** The name of the first element, as written; null where text does not begin as markup does. */
export function rootName(text: string): string | null {
  let rest = text.trimStart()
  for (;;) {
    const skipped = PROLOG.find(([start]) => rest.startsWith(start))
    if (!skipped) return /^<([A-Za-z_][\w.:-]*)/.exec(rest)?.[1]?.replace(/^.*:/, '') ?? doctypeName(rest)
    const end = rest.indexOf(skipped[1], skipped[0].length)
    if (end === -1) return null
    rest = rest.slice(end + skipped[1].length).trimStart()
  }
}

const PROLOG: readonly (readonly [start: string, end: string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
]

/** `<!DOCTYPE html>` names the root itself. */
function doctypeName(rest: string): string | null {
  return /^<!doctype\s+([^\s>[]+)/i.exec(rest)?.[1]?.replace(/^.*:/, '') ?? null
}
