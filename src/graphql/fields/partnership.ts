import { all, end, made, one, type Answered, type Field } from '../answer/field.ts'
import { idOf } from '../answer/id-or-code.ts'
import type { QueryPartnershipArgs } from '../types.gen.ts'
import { between } from './hanging.ts'

export const betweenRegions = one('read/partnership', ({ a, b }: QueryPartnershipArgs) => ({ a: idOf(a), b: idOf(b) }))

type Paper = { readonly kind: string; readonly date: string | null }

/** `Sisterhood since 2008-05-19, 6 agreements since 1997, last contact 2025-05-19`. */
const statusLine: Field = (_, row, of) => {
  const [kind, lastContact] = [row.value(of, 'kind'), row.value(of, 'lastContact')]
  const papers = row.rows(of, { fragment: 'read/agreements-between' })
  const [paperKind, date] = [papers.row.value('it', 'kind'), papers.row.value('it', 'date')]
  return (answered) => {
    const rows = (answered[papers.place] as readonly Answered[]).map((each) => ({
      kind: each[paperKind] as string,
      date: each[date] as string | null,
    }))
    const contact = answered[lastContact] as string | null
    return [
      `${inWords(answered[kind] as string)}${since(rows.filter((paper) => paper.kind === answered[kind]))}`,
      `${rows.length} agreement${rows.length === 1 ? '' : 's'}${since(rows)}`,
      ...(contact === null ? [] : [`last contact ${contact}`]),
    ].join(', ')
  }
}

export const partnership = {
  ...between,
  region: end('region'),
  partner: end('partner'),
  statusLine,
  agreementCount: made(['agreementIds'], (ids: readonly string[]) => ids.length),
  agreements: all('read/agreements-between'),
  lineage: all('read/lineage'),
}
export const succession = { earlier: end('earlier'), later: end('later') }

/** Papers come the earliest first, those without a date last. */
function since([first]: readonly Paper[]): string {
  return first?.date ? ` since ${first.date}` : ''
}

/** `ACTION_PLAN` → `Action plan`; abbreviations stay. */
function inWords(kind: string): string {
  return kind.length < 4 ? kind : kind.charAt(0) + kind.slice(1).toLowerCase().replace('_', ' ')
}
