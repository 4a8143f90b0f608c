import { fold } from '../text/fold.ts'

/** The least piece of a name as it is written: "Dong" and "yeon" in "Dong-yeon", "Kim" in "#KimDongYeon". */
export type NameWord = {
  readonly start: number
  readonly end: number
  /** Folded. */
  readonly key: string
  /** Whether a name can begin with it. Scripts without case count, and so does what is written as an address: "kim@…". */
  readonly capital: boolean
}

export function nameWordsOf(text: string): readonly NameWord[] {
  const addresses = [...text.matchAll(/[@#][\p{L}\p{N}._]+|[\p{L}\p{N}._+-]+@[\p{L}\p{N}.-]+/gu)]
  const inAddress = (at: number) => addresses.some(({ 0: whole, index }) => index <= at && at < index + whole.length)
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)].flatMap(({ 0: written, index }) => {
    let start = index
    return written.split(/(?<=\p{Ll})(?=\p{Lu})/u).map((piece) => {
      const word = { start, end: start + piece.length, key: fold(piece) }
      start = word.end
      return { ...word, capital: !/^\p{Ll}/u.test(piece) || inAddress(word.start) }
    })
  })
}

/**
 * How two pieces hang together: `tight` inside one word ("Dong-yeon", "Dong/yeon", "DongYeon"), `loose` as words of one name
 * ("KIM, Dong", "Kim (Dong", "Kim – Dong"), `apart` where no name goes on.
 */
export function jointOf(between: string): 'tight' | 'loose' | 'apart' {
  if (/^[-‐‑‒–—\u00ad'’/_·.]?$/.test(between)) return 'tight'
  return /^[ \u00a0\t]*[,.·(‐‑‒–—-]?[ \u00a0\t]*\n?[ \u00a0\t]*$/.test(between) ? 'loose' : 'apart'
}

/** Whether what stands between two pieces makes one word of them that no list can part. */
export function isHyphen(between: string): boolean {
  return /^[-‐‑‒–—\u00ad]$/.test(between)
}
