import type { Entry } from './feed.ts'

/**
 * What makes entries of one body the same article, in the order of the entries: the canonical link; link and entry id
 * where entries of different ids (titles, where they have no id) share a link; else the entry id; else title and published date;
 * null where all are missing. `published` is RFC 3339.
 */
export function articleKeys(
  entries: readonly Pick<Entry, 'id' | 'link' | 'title' | 'published'>[],
): readonly (string | null)[] {
  const links = entries.map((entry) => (entry.link === null ? null : canonicalLink(entry.link)))
  const sharing = new Map<string, Set<string>>()
  entries.forEach(({ id, title }, index) => {
    const link = links[index] ?? null
    if (link !== null) sharing.set(link, (sharing.get(link) ?? new Set()).add(id ?? title))
  })
  return entries.map(({ id, title, published }, index) => {
    const link = links[index] ?? null
    if (link !== null) return (sharing.get(link)?.size ?? 0) > 1 ? `${link} ${id ?? title}` : link
    if (id !== null) return `id:${id}`
    return title === '' ? null : `title:${title} ${published ?? ''}`.trim()
  })
}

/** The keys an entry can have of which only its link, its id or its title is known. */
export function keysOfEntry(name: string): readonly string[] {
  const link = canonicalLink(name)
  return [...(link === null ? [] : [link]), `id:${name}`, `title:${name}`]
}

/** A web address without what does not tell pages apart; null for what is no http(s) address. */
export function canonicalLink(link: string): string | null {
  if (!URL.canParse(link)) return null
  const url = new URL(link)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '')
  const port = url.port === '' || DEFAULT_PORTS.has(url.port) ? '' : `:${url.port}`
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(parameter))
  const query = kept.length === 0 ? '' : `?${kept.join('&')}`
  return (host + port + url.pathname.replace(/\/+$/, '') + query).replace(/%[0-9a-f]{2}/gi, (byte) =>
    byte.toUpperCase(),
  )
}

const DEFAULT_PORTS = new Set(['80', '443'])
const TRACKING = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid yclid igshid igsh mc_cid mc_eid mkt_tok ' +
    '_ga _gl _hsenc _hsmi vero_id oly_anon_id oly_enc_id'
  ).split(' '),
)

function isTracking(parameter: string): boolean {
  const name = (parameter.split('=')[0] ?? '').toLowerCase()
  return name.startsWith('utm_') || TRACKING.has(name)
}
