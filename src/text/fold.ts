/**
 * Folds a name for comparing, never for display: compatibility forms, accents, case, possessive 's,
 * punctuation and repeated spaces go; letters and digits of every script stay.
 */
export function fold(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase()
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

/** Words of plain letters and digits: only their case can go. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/
