/** A feed as the configuration names it. */
export type Source = {
  readonly name: string
  /** http(s) URL, or a path for a local file. */
  readonly url: string
  /** Who publishes it, for counting independent publishers: "Gyeonggi Province". */
  readonly publisher: string
  /** ISO 3166 code of the region that speaks ("the province", "Governor Kim"); null where none does. */
  readonly region: string | null
  /** BCP 47 tag, for entries that name no language themselves. */
  readonly language: string | null
  /** Five-field cron expression, null to read it by hand only. */
  readonly schedule: string | null
  /** IANA name, "Asia/Seoul". */
  readonly timeZone: string
}
