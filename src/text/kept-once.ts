/** Equal strings as one: of names and keys that come thousands of times, one is kept. */
export function keptOnce(): (text: string) => string {
  const kept = new Map<string, string>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    kept.set(text, text)
    return text
  }
}
