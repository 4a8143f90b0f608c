/** A JSON text that is equal for equal values, whatever the order of their keys. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  const row = value as Readonly<Record<string, unknown>>
  const names = Object.keys(row).filter((name) => row[name] !== undefined)
  return `{${names
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(row[name])}`)
    .join()}}`
}
