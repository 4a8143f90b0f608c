import type { Context } from '../context.ts'
import type { LocationRelation, ReadingKey } from '../statement.ts'
import type { Coded, Item } from './coded.ts'
import { groups } from './roles.ts'
import { matches } from '../../text/matches.ts'

/** Where an organisation is, or whose it is. */
export type Seat = { readonly entity: ReadingKey; readonly where: ReadingKey; readonly relation: LocationRelation }

/** What other words than "in" and "of" tell: "X, owned by Y", "X, located in the north of Z", "Z is home to X", "X will expand in Z". */
export function belongings(read: Coded, context: Context): Seat[] {
  const { text, items } = read
  const key = (code: string | undefined) => sole(items.find((item) => item.code === code))
  const at = (start: number) => sole(items.find((item) => item.start === start))
  const seat = (entity: ReadingKey | null, where: ReadingKey | null, relation: LocationRelation): Seat[] =>
    entity !== null && where !== null ? [{ entity, where, relation }] : []
  return [
    ...matches(text, OWNED_BY).flatMap((m) => seat(key(m[1]), at(m.index + m[0].length), 'part_of')),
    ...matches(text, OWNS).flatMap((m) => seat(key(m[2]), key(m[1]), 'part_of')),
    ...matches(text, KEEPS).flatMap((m) => seat(key(m[1]), key(m[2]), 'headquarters')),
    ...matches(text, RUNS).flatMap((m) => seat(key(m[1]), key(m[2]), 'site')),
    ...matches(text, IN_THE_NORTH).flatMap((m) => seat(key(m[1]), key(m[2]), 'site')),
    ...matches(text, ACTIVE).flatMap((m) => seat(key(m[1]), key(m[2]), 'site')),
    ...matches(text, HOME_TO).flatMap((m) => {
      const guests = groups(read).find(({ start }) => start === m.index + m[0].length)?.items ?? []
      return guests.flatMap((guest) => (guest.tag === 'O' ? seat(sole(guest), key(m[1]), 'site') : []))
    }),
    ...matches(text, EXPANDS).flatMap((m) => {
      const place = key(m[1])
      const town = place !== null && TOWNS.has(context.readings.get(place)?.level ?? '')
      const doers = groups(read).findLast(({ end, items: [first] }) => end <= m.index && first?.tag === 'O')
      const doer = doers?.items.length === 1 ? sole(doers.items[0]) : null
      return town && doer?.startsWith('company:') ? seat(doer, place, 'site') : []
    }),
  ]
}

function sole(item: Item | undefined): ReadingKey | null {
  return item?.keys.length === 1 ? (item.keys[0] ?? null) : null
}

const OWNED_BY =
  /(<O\d+>),? (?:which (?:is|was) |that is |is |was )?(?:now |partly |majority-|majority |wholly-|wholly |fully |state-)?(?:owned|taken over|acquired|bought out|controlled)(?: in <D\d+>| <D\d+>)? by (?:the )?(?:<R\d+>-(?:based|headquartered) |<R\d+>'s |[a-z]+ group |[a-z]+ company )?(?=<O\d+>)/g
const OWNS = /(<O\d+>),? (?:which |that )?(?:also |fully |wholly |partly )?(?:owns|controls) (<O\d+>)/g
const KEEPS =
  /(<O\d+>)(?:, [^;.]{2,80},)? (?:which )?(?:has|have|had) (?:long |already |always )?(?:maintained|kept|had|established|located) its (?:<R\d+> |[\w-]+ ){0,3}(?:headquarters|head office)(?: [a-z]+)? in (?:the )?(<R\d+>)/g
/** "runs a plant with 300 workers in the northern Hungarian city of" */
const RUNS =
  /(<O\d+>),? (?:which )?(?:currently |already |also |now )*(?:runs|operates|owns|has) (?:an?|its|two|three|several) (?:[\w-]+ ){0,3}(?:plants?|factory|factories|facility|facilities|mill|refinery|site)(?: with [^<>;,]{2,60})? in the (?:[\w-]+ ){0,3}(?:city|town|county|province|state|village|district|municipality) of (<R\d+>)/g
const IN_THE_NORTH =
  /(<O\d+>),? (?:which is |is )?(?:located|situated|based|headquartered) (?:in|on) the (?:(?:north|south|east|west|northeast|northwest|southeast|southwest|cent(?:er|re)|heart|outskirts|suburbs?|middle|north-east|north-west|south-east|south-west|edge) of|(?:town|city|village|municipality|district|port city|suburb) of) (?:the )?(<R\d+>)/g
const ACTIVE =
  /(<O\d+>),? (?:which |that )?(?:has|have|is|are) (?:already |also |now )?(?:been )?(?:doing business|active|present|operating|in business|at home) in (?:the )?(<R\d+>)/g
const HOME_TO =
  /(<R\d+>),? (?:which |that )?(?:is|are) (?:also |already |now )?home to (?:(?:the|(?:[a-z]+ ){0,4}(?:lines?|plants?|factory|factories|headquarters|offices?|works|operations) of (?:the )?(?:[A-Z][a-z]+ )?(?:[a-z]+ ){0,2}?[a-z]+|[a-z]+ like|companies such as|firms such as) )?(?=<O\d+>)/g
const EXPANDS =
  /\b(?:expand|expands|expanding|expansion)(?: (?:of )?(?:its|the|their)(?: [\w-]+){1,3})? (?:in|at) (?:the )?(<R\d+>)/g
const TOWNS = new Set(['city', 'county', 'district', 'other'])
