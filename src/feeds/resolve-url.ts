/** An absolute address for a link as written, or null where there is none that can be made. */
export function resolveUrl(link: string, base: string | null): string | null {
  try {
    return new URL(link.trim(), base ?? undefined).href
  } catch {
    return null
  }
}
