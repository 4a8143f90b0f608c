import { parse } from 'yaml'
import { z } from 'zod'

const name = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and hyphens')

const source = z.strictObject({
  name,
  url: z.string().min(1),
  publisher: z.string().min(1),
  region: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'an ISO 3166 code such as KR-41')
    .nullable()
    .default(null),
  language: z.string().min(2).toLowerCase().nullable().default(null),
  schedule: z
    .string()
    .regex(/^(\S+\s+){4}\S+$/, 'five fields of cron, such as "17 * * * *"')
    .nullable()
    .default(null),
  timeZone: z.string().refine(isTimeZone, 'an IANA time zone such as Asia/Seoul').default('UTC'),
})

const flag = z.union([
  z.boolean(),
  z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1'),
])

/** In the environment, items are parted by commas. */
const list = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.split(',').flatMap((each) => each.trim() || []) : value),
    z.array(item),
  )

/** An address, or a network such as 10.0.0.0/8. */
const network = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], 'an address or a network such as 10.0.0.0/8')

const settings = z.strictObject({
  sources: z
    .array(source)
    .default([])
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'every source needs a name of its own'),
  /** `bolt://`, `neo4j://` or their `+s` forms; null: find or start one. */
  neo4jUri: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\//, 'a bolt:// or neo4j:// address')
    .nullable()
    .default(null),
  neo4jUser: z.string().min(1).default('neo4j'),
  neo4jPassword: z.string().min(1).nullable().default(null),
  /** Path of a file that holds the password. */
  neo4jPasswordFile: z.string().min(1).nullable().default(null),
  /** Path of the file that holds the secret of the retractions; made with the first one. */
  secretFile: z.string().min(1).default('.entente/retraction-secret'),
  host: z.string().min(1).default('127.0.0.1'),
  /** Null: 4000, or a free one where that is taken. */
  port: z.coerce.number().int().min(0).max(65_535).nullable().default(null),
  /** GraphiQL and GET requests. */
  development: flag.default(false),
  /** Origins whose pages may ask the API. */
  origins: list(z.string().regex(/^https?:\/\/[^/]+$/, 'an origin such as https://a.example')).default([]),
  /** Rows that one address may ask for in a minute without a key; 0: as many as it likes. */
  budget: z.coerce
    .number()
    .int()
    .refine(
      (rows) => rows === 0 || rows >= 20_000,
      'at least 20000, the most that one question may cost, or 0 for no end',
    )
    .default(100_000),
  /** Null: `.entente/api-keys.json`. */
  apiKeysFile: z.string().min(1).nullable().default(null),
  /** Our own proxies, whose X-Forwarded-For is believed. */
  proxies: list(network).default([]),
  /** One line of JSON for each request; null: unless in development. */
  requestLog: flag.nullable().default(null),
  /** Whether /metrics answers. */
  metrics: flag.default(true),
  /** Lets feeds be fetched from this machine: for tests. */
  allowLoopback: flag.default(false),
})

export type Config = Readonly<z.infer<typeof settings>>

/** The variable of the environment that sets each setting; the flag is the setting in kebab-case, but passwords have none. */
const ENVIRONMENT = {
  neo4jUri: 'NEO4J_URI',
  neo4jUser: 'NEO4J_USER',
  neo4jPassword: 'NEO4J_PASSWORD',
  neo4jPasswordFile: 'NEO4J_PASSWORD_FILE',
  secretFile: 'ENTENTE_SECRET_FILE',
  host: 'ENTENTE_HOST',
  port: 'ENTENTE_PORT',
  development: 'ENTENTE_DEVELOPMENT',
  origins: 'ENTENTE_ORIGINS',
  budget: 'ENTENTE_BUDGET',
  apiKeysFile: 'ENTENTE_API_KEYS_FILE',
  proxies: 'ENTENTE_PROXIES',
  requestLog: 'ENTENTE_REQUEST_LOG',
  metrics: 'ENTENTE_METRICS',
  allowLoopback: 'ENTENTE_ALLOW_LOOPBACK',
} as const satisfies Partial<Record<keyof Config, string>>

export type ConfigInput = {
  /** Text of the configuration file; null where there is none. */
  readonly text: string | null
  /** Its path, for the messages. */
  readonly path: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** By setting; they win over the environment, which wins over the file. */
  readonly flags: Readonly<Partial<Record<keyof Config, unknown>>>
}

/** The configuration, or a sentence for each value that is wrong: where it stands, what it is, what it should be. */
export function readConfig({
  text,
  path,
  environment,
  flags,
}: ConfigInput): { readonly config: Config } | { readonly problems: readonly string[] } {
  const file = readYaml(text, path)
  if ('problems' in file) return file
  const fromEnvironment = Object.fromEntries(
    Object.entries(ENVIRONMENT).flatMap(([setting, variable]) =>
      environment[variable] ? [[setting, environment[variable]]] : [],
    ),
  )
  const given = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined))
  const values = { ...file.values, ...fromEnvironment, ...given }
  const result = settings.safeParse(values)
  if (result.success) return { config: result.data }
  const whereOf = (setting: string) =>
    setting in given
      ? `--${kebab(setting)}`
      : setting in fromEnvironment
        ? ENVIRONMENT[setting as keyof typeof ENVIRONMENT]
        : path
  return {
    problems: result.error.issues.map((issue) => {
      const at = issue.path.join('.')
      const value = issue.path.reduce<unknown>(
        (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
        values,
      )
      const shown = issue.path.includes('neo4jPassword')
        ? 'a value'
        : value === undefined
          ? 'missing'
          : JSON.stringify(value)
      return issue.code === 'unrecognized_keys'
        ? `${path}: ${at ? `${at} has` : 'there is'} no setting named ${issue.keys.join(', ')}.`
        : `${whereOf(String(issue.path[0] ?? ''))}: ${at} is ${shown}; it should be: ${issue.message}.`
    }),
  }
}

function readYaml(
  text: string | null,
  path: string,
): { values: Record<string, unknown> } | { problems: readonly string[] } {
  if (text === null) return { values: {} }
  try {
    const values: unknown = parse(text)
    if (values === null) return { values: {} }
    if (typeof values === 'object' && !Array.isArray(values)) return { values: values as Record<string, unknown> }
    return { problems: [`${path}: it should be a list of settings, such as "sources:".`] }
  } catch (error) {
    return {
      problems: [`${path}: it is no YAML: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`],
    }
  }
}

function kebab(setting: string): string {
  return setting.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
