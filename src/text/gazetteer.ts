/** A place the gazetteer knows. */
export type Place = {
  /** ISO 3166-1 alpha-2 ("KR"), ISO 3166-2 ("KR-41") or "GN" + Geonames id ("GN1835553"). */
  readonly code: string
  /** English display name: "Gyeonggi Province", "Arizona", "Suwon". */
  readonly name: string
  readonly level: 'country' | 'state' | 'province' | 'prefecture' | 'city' | 'county' | 'district' | 'other'
  readonly aliases: readonly string[]
  /** Code of the place it lies in, null for a country. */
  readonly within: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly population: number
  /** Adjectives and names of inhabitants ("Korean"); countries and some states. */
  readonly demonyms: readonly string[]
}

export type Gazetteer = {
  /** By code. */
  readonly byCode: ReadonlyMap<string, Place>
  /** Places by folded name or alias, most populous first, countries before states before cities. */
  readonly byName: ReadonlyMap<string, readonly Place[]>
  /** Countries and states by folded demonym. */
  readonly byDemonym: ReadonlyMap<string, readonly Place[]>
}
