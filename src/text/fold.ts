/**
 * Folds a name for comparing, never for display: compatibility forms, accents, case, possessive 's,
 * punctuation and repeated spaces go; letters and digits of every script stay.
 */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s(?=\s|$)/gu, '')
    .replace(/&/g, ' and ')
    .replace(/(?<=(?:^|[\s.])\p{L})\./gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
