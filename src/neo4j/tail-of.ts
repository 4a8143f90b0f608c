/** The end of what a program wrote, for a message: its last lines, without the frames of Java's stack traces. */
export function tailOf(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s+(?:at |\.\.\. \d+ more)/.test(line))
  return lines.slice(-LINES).join('\n')
}

const LINES = 15
