/** The word lists of data/lexicons, by file name without its ending: each a list of rows, each row its tab-separated columns. */
export type Lexicons = Readonly<Record<string, readonly (readonly string[])[]>>

/** One row per line; `#` starts a comment; columns are parted by tabs. */
export function parseLexicon(text: string): readonly (readonly string[])[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/(^|\s)#.*$/, '').trimEnd())
    .filter((line) => line !== '')
    .map((line) => line.split('\t').map((cell) => cell.trim()))
}
