/** Answers by what was asked; those asked for longest ago go when there is no room. */
export type AnswerCache = {
  readonly get: (asked: string) => Answer | undefined
  readonly set: (asked: string, answer: Answer) => void
  readonly bytes: () => number
}

export type Answer = {
  /** JSON, as it is sent. */
  readonly text: string
  /** The state of the data it was read in, or an earlier one. */
  readonly generation: string
}

/** `most` bytes are held: of what was asked, of the answers, and for keeping them. */
export function createAnswerCache(most: number): AnswerCache {
  const answers = new Map<string, Answer>()
  let bytes = 0
  const forget = (asked: string): void => {
    const answer = answers.get(asked)
    if (!answer) return
    bytes -= sizeOf(asked, answer)
    answers.delete(asked)
  }
  return {
    get: (asked) => {
      const answer = answers.get(asked)
      if (!answer) return undefined
      answers.delete(asked)
      answers.set(asked, answer)
      return answer
    },
    set: (asked, answer) => {
      forget(asked)
      if (sizeOf(asked, answer) > most / MOST_OF_ALL) return
      answers.set(asked, answer)
      bytes += sizeOf(asked, answer)
      for (const oldest of answers.keys()) {
        if (bytes <= most) break
        forget(oldest)
      }
    },
    bytes: () => bytes,
  }
}

/** No answer takes more than a tenth of the room. */
const MOST_OF_ALL = 10
const KEEPING = 200

/** A string takes two bytes for each unit where one of them is beyond Latin-1. */
function sizeOf(asked: string, { text, generation }: Answer): number {
  return 2 * (asked.length + text.length + generation.length) + KEEPING
}
