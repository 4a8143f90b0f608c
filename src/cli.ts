import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { buffer } from 'node:stream/consumers'
import { Argument, Command, CommanderError, InvalidArgumentError } from 'commander'
import { diagnosisLines, doctor, mend } from './commands/doctor.ts'
import { addReview } from './cli-review.ts'
import { etlRun } from './commands/etl-run.ts'
import { etlSchedule } from './commands/etl-schedule.ts'
import { evaluate } from './commands/evaluate.ts'
import { evaluateNames, nameLines } from './commands/evaluate-names.ts'
import { explainLines } from './commands/explain.ts'
import { exportGraph } from './commands/export.ts'
import { extractFacts } from './commands/extract.ts'
import { factLines } from './commands/fact-lines.ts'
import { keysAdd, keysList, keysRevoke } from './commands/keys.ts'
import { qualityTable } from './commands/quality-table.ts'
import { retract } from './commands/retract.ts'
import { runLines } from './commands/run-lines.ts'
import { runsList } from './commands/runs-list.ts'
import { sampleDrop } from './commands/sample-drop.ts'
import { start, type StartOptions } from './commands/start.ts'
import { startLines } from './commands/start-lines.ts'
import { readConfig } from './config.ts'
import { Neo4jUnavailable } from './neo4j/neo4j-unavailable.ts'
import type { Alone } from './alone.ts'
import { SecretMissing } from './retraction/withhold.ts'
import { RETRACTABLE, type Retractable } from './retraction/retraction.ts'
import type { RunOutcome } from './run.ts'
import { sampleSources } from './sample.ts'
import { openWorld, type World } from './world.ts'

type RetractAsked = { readonly reason: string; readonly by: string; readonly onlyPlace?: boolean }

const EXIT = {
  done: 0,
  unexpected: 1,
  usage: 2,
  partial: 3,
  unavailable: 4,
  busy: 5,
  interrupted: 130,
  terminated: 143,
} as const

/** What the user asked for cannot be; its message says why. */
class Refusal extends Error {}

const stop = new AbortController()
let stopped: number | undefined
for (const [signal, code] of [
  ['SIGINT', EXIT.interrupted],
  ['SIGTERM', EXIT.terminated],
] as const)
  // prettier-ignore
  process.on(signal, () => {
    if (stopped !== undefined) process.exit(code)
    stopped = code
    stop.abort(new Error(`stopped by ${signal}`))
  })

const program = new Command('entente')
  .description('Reads what regional governments publish about their partnerships into a knowledge graph in Neo4j.')
  .option('--config <file>', 'the configuration file', 'entente.config.yaml')
  .option('--neo4j-uri <uri>', 'a Neo4j to use; none: find or start one')
  .option('--neo4j-user <user>', 'its user')
  .option('--neo4j-password-file <file>', 'a file with its password (or NEO4J_PASSWORD)')
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 unexpected, 2 usage or configuration, 3 some feeds failed, 4 Neo4j unavailable, 5 another run is at work, 130 and 143 stopped by a signal.',
  )
  .exitOverride()

program
  .command('start')
  .description('find or start a Neo4j, load the bundled sample into an empty graph, and serve GraphQL until Ctrl-C')
  .option('--no-sample', 'do not load the sample')
  .option('--port <port>', 'port of the GraphQL server; 4000, or a free one where that is taken')
  .option('--host <host>', 'address to listen on')
  .option('--production', 'no GraphiQL, POST requests only')
  .action(async ({ sample, production }: { sample: boolean; production?: boolean }, command: Command) => {
    await start(world(command, { development: production !== true }), serving({ sample, patient: false }))
  })

program
  .command('serve')
  .description('serve GraphQL over what the graph holds, until Ctrl-C: `start` for production')
  .option('--port <port>', 'port to listen on')
  .option('--host <host>', 'address to listen on')
  .option('--development', 'GraphiQL and GET requests')
  .action(async (options: { development?: boolean }, command: Command) => {
    await start(world(command, { development: options.development }), serving({ sample: false, patient: true }))
  })

const etl = program.command('etl').description('read feeds into the graph')
etl
  .command('run')
  .description('read feeds once')
  .argument('[inputs...]', 'files, http(s) addresses or names of configured sources; none: every configured source')
  .option('--source <name>', 'the configured source that the files and addresses belong to')
  .option('--fetched-at <date>', 'when files were fetched, RFC 3339', dateTime)
  .option('--json', 'print the report as JSON')
  .action(
    async (
      inputs: string[],
      { json, ...options }: { source?: string; fetchedAt?: string; json?: boolean },
      command: Command,
    ) => {
      const outcome = await etlRun(world(command), { inputs, ...options, signal: stop.signal })
      if (outcome.kind === 'unknown-source')
        return refuse(`No source is named ${outcome.name}; there are: ${outcome.known.join(', ')}.`)
      say(...(json ? [JSON.stringify(outcome, null, 2)] : runLines(outcome)))
      process.exitCode = exitOf(outcome)
    },
  )
etl
  .command('schedule')
  .description('read every configured source by its schedule, until Ctrl-C')
  .action(async (_: unknown, command: Command) => {
    const scheduled = await etlSchedule(world(command), {
      signal: stop.signal,
      onPlan: (planned) =>
        say('next runs:', ...planned.slice(0, 5).map(({ source, at }) => `  ${at.toISOString()} ${source.name}`)),
      onRun: (_source, outcome) => say(...runLines(outcome)),
      onError: (source, error) => warn(`${source.name}: ${sentenceOf(error)}`),
    })
    if (!scheduled)
      refuse('No source has a schedule; give one in the configuration file, such as schedule: "17 * * * *".')
  })

program
  .command('runs')
  .description('what runs did')
  .command('list')
  .description('the latest runs first')
  .option('--limit <count>', 'how many', wholeNumber, 20)
  .action(async ({ limit }: { limit: number }, command: Command) => {
    const runs = await runsList(world(command), limit)
    say(
      ...(runs.length === 0
        ? ['No run yet: entente etl run']
        : runs.map(
            (run) =>
              `${run.startedAt}  ${run.status.padEnd(8)} ${run.articles} articles, ${run.statements} statements loaded  ${run.id}`,
          )),
    )
  })

program
  .command('extract')
  .description('the facts of each article of a feed, HTML page, text or JSON document; needs no Neo4j')
  .argument('<input>', 'a file, an http(s) address, or - for standard input')
  .option('--source <name>', 'the configured source that speaks')
  .option('--json', 'the whole form, with text, quotations and offsets')
  .action(async (input: string, { json, ...options }: { source?: string; json?: boolean }, command: Command) => {
    const outcome = await extractFacts(world(command), {
      input,
      ...options,
      standardInput: () => buffer(process.stdin),
    })
    if (outcome.kind === 'unreadable') return refuse(outcome.message)
    for (const { message } of outcome.issues) warn(message)
    say(...(json ? [JSON.stringify(outcome.articles, null, 2)] : outcome.articles.flatMap(factLines)))
  })

program
  .command('explain')
  .description('tokens, mentions and every rule tried on one sentence, and what it read')
  .argument('<sentence>', 'the sentence, in quotation marks')
  .option('--source <name>', 'the configured source that speaks')
  .option('--published <date>', 'the day it was published, for relative dates')
  .action((sentence: string, options: { source?: string; published?: string }, command: Command) => {
    say(...explainLines(world(command), sentence, options))
  })

program
  .command('eval')
  .description('measure the reading against the annotated articles of data/gold')
  .option('--errors', 'print what was missed and what was wrong')
  .action(async ({ errors }: { errors?: boolean }, command: Command) => {
    const { rows, errors: found, problems } = await evaluate(world(command))
    const names = await evaluateNames(world(command))
    say(...qualityTable(rows), ...nameLines(names, errors ?? false))
    say(...(errors ? found.map((error) => JSON.stringify(error)) : []), ...problems, ...names.problems)
    process.exitCode = problems.length + names.problems.length === 0 ? EXIT.done : EXIT.unexpected
  })

program
  .command('export')
  .description('the whole graph as sorted JSON Lines: equal for equal evidence')
  .option('--format <format>', 'canonical', 'canonical')
  .option('--out <file>', 'a file instead of standard output')
  .action(async ({ format, out }: { format: string; out?: string }, command: Command) => {
    if (format !== 'canonical') return refuse(`There is no export format ${format}; there is: canonical.`)
    const lines = await exportGraph(world(command))
    if (out === undefined) return say(...lines)
    await writeFile(out, lines.map((line) => `${line}\n`).join(''))
    say(`${lines.length} lines written to ${out}`)
  })

const key = program.command('key').description('API keys, each with a budget of its own')
key
  .command('add')
  .description('make a key; it is shown once, and only its hash is kept')
  .argument('<name>', 'whose it is')
  .option('--budget <rows>', 'rows it may ask for in a minute; 0: as many as it likes', wholeNumber, 1_000_000)
  .action(async (name: string, { budget }: { budget: number }, command: Command) => {
    const made = await keysAdd(world(command), name, budget === 0 ? null : budget)
    if (made === null)
      return refuse(`There is a key named ${name} already; revoke it first: entente key revoke ${name}`)
    say(made)
    warn('It is shown this once. Send it as: Authorization: Bearer <key>')
  })
key
  .command('list')
  .description('every key, without itself')
  .action(async (_: unknown, command: Command) => {
    const keys = await keysList(world(command))
    const budgetOf = (rows: number | null): string => (rows === null ? 'no end' : `${rows} rows a minute`)
    say(...keys.map(({ name, begins, budget, addedAt }) => `${addedAt}  ${begins}…  ${name}  ${budgetOf(budget)}`))
    if (keys.length === 0) say('No key yet: entente key add <name>')
  })
key
  .command('revoke')
  .description('take a key away; servers that run forget it within a second')
  .argument('<name>', 'whose it is')
  .action(async (name: string, _: unknown, command: Command) => {
    if (!(await keysRevoke(world(command), name))) return refuse(`There is no key named ${name}: entente key list`)
    say(`${name} is revoked`)
  })

program
  .command('sample')
  .description('the bundled sample')
  .command('drop')
  .description('take the bundled sample out of the graph')
  .action(async (_: unknown, command: Command) => {
    const dropped = done(await sampleDrop(world(command)))
    if (dropped === undefined) return
    const { before, after } = dropped
    say(
      `${before.articles - after.articles} articles and ${before.statements - after.statements} statements taken out; ${after.articles} articles remain.`,
    )
  })

program
  .command('retract')
  .description('take an article, an official or a fact out of the graph, and keep it out')
  .addArgument(new Argument('<what>', 'what it is').choices(RETRACTABLE))
  .argument('<id>', 'its id, as the API and the Browser show it')
  .requiredOption('--reason <text>', 'why; kept as it is, so name nobody')
  .option('--by <name>', 'who decided', userInfo().username)
  .option('--only-place', 'of a meeting or an investment only where it was held or goes (HELD_IN, INTO)')
  .action(async (target: Retractable, id: string, options: RetractAsked, command: Command) => {
    if (options.onlyPlace && target !== 'fact') return refuse('--only-place goes with retract fact.')
    const decision = done(await retract(world(command), { target, id, ...options }))
    if (decision === null) return refuse(`There is no ${target} with the id ${id}.`)
    if (decision) say(`taken out, and kept out until it is revoked: entente review revoke ${decision.id}`)
  })

const partly = () => void (process.exitCode = EXIT.partial)
addReview(program, { world, say, refuse, done, wholeNumber, dayOrTime, partly })

program
  .command('doctor')
  .description('check the machine and the whole graph')
  .option('--mend', 'first write anew what statements and decisions make known')
  .action(async (options: { mend?: boolean }, command: Command) => {
    if (options.mend && done(await mend(world(command))) === undefined) return
    const diagnosis = await doctor(world(command), process.version)
    say(...diagnosisLines(diagnosis))
    process.exitCode = diagnosis.findings.every(({ broken }) => broken.length === 0) ? EXIT.done : EXIT.unexpected
  })

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = codeOf(error)
  if (!(error instanceof CommanderError) && stopped === undefined) warn(sentenceOf(error))
}
if (stopped !== undefined) process.exitCode = stopped

/** The result; undefined, and the exit code that says so, where another run is at work. */
function done<T>(outcome: Alone<T>): T | undefined {
  if (outcome.kind === 'done') return outcome.result
  say(...runLines(outcome))
  process.exitCode = EXIT.busy
  return undefined
}

/** What the command works with; a configuration that is wrong ends the program with a sentence for each value. */
function world(command: Command, more: { readonly development?: boolean | undefined } = {}): World {
  const {
    config: path,
    neo4jUri,
    neo4jUser,
    neo4jPasswordFile,
    port,
    host,
  } = command.optsWithGlobals<Record<string, string | undefined>>()
  const given = path ?? 'entente.config.yaml'
  const result = readConfig({
    text: textOf(given, command),
    path: given,
    environment: process.env,
    flags: { neo4jUri, neo4jUser, neo4jPasswordFile, port, host, development: more.development },
  })
  if ('problems' in result) throw new Refusal(result.problems.join('\n'))
  return openWorld({
    config: result.config,
    sources: [...result.config.sources, ...sampleSources()],
    folder: process.cwd(),
    now: () => new Date(),
    progress: (message) => process.stderr.write(`… ${message}\n`),
  })
}

/** The text of the configuration file; none is fine where nobody asked for one. */
function textOf(path: string, command: Command): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const asked = command.parent?.getOptionValueSourceWithGlobals('config') !== 'default'
    if (!asked && error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw new Refusal(`${path} could not be read; give the configuration file with --config.`)
  }
}

function serving(how: Pick<StartOptions, 'sample' | 'patient'>): StartOptions {
  return {
    ...how,
    signal: stop.signal,
    onReady: (served) => say(...startLines(served)),
    onError: (error, request) => warn(logLine('error', { request, message: sentenceOf(error) })),
    onRequest: (ended) => warn(logLine('info', ended)),
  }
}

/** One line of JSON, for machines that gather logs. */
function logLine(level: 'info' | 'error', told: object): string {
  return JSON.stringify({ time: new Date().toISOString(), level, ...told })
}

function refuse(message: string): never {
  throw new Refusal(message)
}

function say(...lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`)
}

function warn(message: string): void {
  process.stderr.write(`${message}\n`)
}

function codeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
  if (error instanceof Refusal || error instanceof SecretMissing) return EXIT.usage
  if (error instanceof Neo4jUnavailable || isUnavailable(error)) return EXIT.unavailable
  return EXIT.unexpected
}

function isUnavailable(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['ServiceUnavailable', 'SessionExpired', 'Neo.ClientError.Security.Unauthorized'].includes(String(error.code))
  )
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function exitOf(outcome: RunOutcome): number {
  if (outcome.kind === 'busy') return EXIT.busy
  return outcome.report.status === 'ok' ? EXIT.done : EXIT.partial
}

function dateTime(value: string): string {
  if (Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError('It should be a date and time such as 2024-05-29T00:30:20Z.')
  return new Date(value).toISOString().replace(/\.000Z$/, 'Z')
}

function dayOrTime(value: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : dateTime(value)
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It should be a whole number.')
  return Number(value)
}
