/**
 * A text with names blacked out as rules can read it: in place of each run of █ a name that nobody bears, as long as the run.
 * The same for the same text, wherever and whenever it is read.
 */
export function withStandIns(text: string): string {
  return text.replace(/█+/g, (run) => standIn(run.length))
}

/** Whether a text names one of those. */
export function namesStandIn(text: string): boolean {
  return /(?<![a-z])qz[ovuqz]*(?![a-z])/i.test(text)
}

/** A family name of a few letters, and where there is room a given name behind it. */
function standIn(length: number): string {
  if (length < FAMILY + 3) return word(length)
  return `${word(FAMILY)} ${word(length - FAMILY - 1)}`
}

const FAMILY = 3

/** "Q", "Qz", "Qzo" … no word of any list begins like that. */
function word(length: number): string {
  return `Q${'zovuq'.repeat(Math.ceil(length / 5)).slice(0, length - 1)}`
}
