import { readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { Argument, type Command } from 'commander'
import type { Alone } from './alone.ts'
import { changes, editedArticles } from './commands/changes.ts'
import { conflicts } from './commands/conflicts.ts'
import { explainMatchLines } from './commands/explain-match.ts'
import * as review from './commands/review.ts'
import * as reviewLines from './commands/review-lines.ts'
import { DECISION_KINDS, type DecisionKind } from './entities/decision.ts'
import type { World } from './world.ts'

/** What the program lends to its commands. */
export type Program = {
  readonly world: (command: Command) => World
  readonly say: (...lines: readonly string[]) => void
  readonly refuse: (message: string) => never
  /** Undefined where another run is at work. */
  readonly done: <T>(outcome: Alone<T>) => T | undefined
  readonly wholeNumber: (value: string) => number
  /** A day, or a date and time. */
  readonly dayOrTime: (value: string) => string
  /** Notes that not all of it could be done. */
  readonly partly: () => void
}

/** The commands for who judges: who is who, where articles disagree, and what changed. */
export function addReview(
  program: Command,
  { world, say, refuse, done, wholeNumber, dayOrTime, partly }: Program,
): void {
  const reviewing = program.command('review').description('who is who, where a person has to say')
  reviewing
    .command('list')
    .description('pairs that may be one, the likeliest first')
    .option('--limit <count>', 'how many', wholeNumber, 20)
    .action(async ({ limit }: { limit: number }, command: Command) => {
      const candidates = await review.reviewList(world(command), limit)
      say(...(candidates.length === 0 ? ['Nothing is to be reviewed.'] : reviewLines.candidateLines(candidates)))
    })
  reviewing
    .command('show')
    .description('one pair, with every reason')
    .argument('<candidate>', 'its id, as review list shows it')
    .action(async (id: string, _: unknown, command: Command) => {
      const candidate = await review.reviewShow(world(command), id)
      if (candidate === null) return refuse(`No pair to review has the id ${id}.`)
      say(...reviewLines.candidateDetails(candidate))
    })
  reviewing
    .command('preview')
    .description('which nodes and relationships a decision would change, and which ids would answer otherwise')
    .addArgument(new Argument('<decision>', 'what would be decided').choices([...DECISION_KINDS, 'revoke']))
    .argument('<first>', 'a pair to review, a decision to revoke, or the id of a node or of a member of one')
    .argument('[second]', 'the other id')
    .action(async (...given: [DecisionKind | 'revoke', string, string | undefined, unknown, Command]) => {
      const [kind, first, second, , command] = given
      const rows =
        kind === 'revoke'
          ? await review.previewRevoking(world(command), first)
          : await review.reviewPreview(world(command), kind, { first, second })
      say(...reviewLines.previewLines(rows ?? refuse(nothingToJudge(first, second))))
    })
  for (const kind of DECISION_KINDS)
    reviewing
      .command(kind)
      .description(MEANS[kind])
      .argument('<first>', 'a pair to review, or the id of a node or of a member of one')
      .argument('[second]', 'the other id')
      .option('--reason <text>', 'why', '')
      .option('--by <name>', 'who decided', userInfo().username)
      .action(
        async (first: string, second: string | undefined, saying: { reason: string; by: string }, command: Command) => {
          const decision = done(await review.reviewJudge(world(command), kind, { first, second }, saying))
          if (decision === null) return refuse(nothingToJudge(first, second))
          if (decision) say(`decided; entente review revoke ${decision.id} takes it back`)
        },
      )
  reviewing
    .command('revoke')
    .description('take a decision back, a retraction too')
    .argument('<decision>', 'its id')
    .action(async (id: string, _: unknown, command: Command) => {
      const revoked = done(await review.reviewRevoke(world(command), id))
      if (revoked === false) return refuse(`No decision with the id ${id} holds.`)
      if (revoked) say('revoked; what a retraction kept out comes back when it is next read')
    })
  reviewing
    .command('export')
    .description('every decision as JSON Lines, revoked ones too')
    .action(async (_: unknown, command: Command) => say(...(await review.reviewExport(world(command)))))
  reviewing
    .command('import')
    .description('take decisions from JSON Lines')
    .argument('<file>', 'what review export wrote')
    .action(async (file: string, _: unknown, command: Command) => {
      const text = textOf(file) ?? refuse(`${file} could not be read; give the file that entente review export wrote.`)
      const imported = done(await review.reviewImport(world(command), text, file))
      if (!imported) return
      say(...reviewLines.importedLines(imported))
      if (imported.issues.length > 0) partly()
    })

  program
    .command('explain-match')
    .description('how two things look to the judge: every feature, its score and its reason')
    .argument('<a>', 'the id of a node or of a member of one')
    .argument('<b>', 'another one')
    .action(async (a: string, b: string, _: unknown, command: Command) => {
      say(...((await explainMatchLines(world(command), a, b)) ?? refuse(nothingToJudge(a, b))))
    })

  program
    .command('conflicts')
    .description('where articles disagree, what is shown, and why')
    .option('--limit <count>', 'how many', wholeNumber, 100)
    .action(async ({ limit }: { limit: number }, command: Command) => {
      const found = await conflicts(world(command), limit)
      say(...(found.length === 0 ? ['No articles disagree.'] : reviewLines.conflictLines(found)))
    })

  program
    .command('changes')
    .description('what was added, changed or removed, and because of which article')
    .option('--since <date>', 'a day, or a date and time', dayOrTime)
    .option('--article <id>', 'only because of this article')
    .option('--edited', 'articles that were edited after they were published, with what changed with them')
    .option('--limit <count>', 'how many', wholeNumber, 100)
    .option('--json', 'as JSON')
    .action(
      async (
        {
          edited,
          json,
          ...asked
        }: { since?: string; article?: string; edited?: boolean; json?: boolean; limit: number },
        command: Command,
      ) => {
        const found = edited ? await editedArticles(world(command), asked.limit) : await changes(world(command), asked)
        if (json) return say(JSON.stringify(found, null, 2))
        const lines = edited ? reviewLines.editedLines(found as never) : reviewLines.changeLines(found as never)
        say(...(lines.length === 0 ? ['Nothing.'] : lines))
      },
    )
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** Places with a code have capital letters in their ids, others have a hash. */
function nothingToJudge(...ids: readonly (string | undefined)[]): string {
  const coded = ids.find((id) => id !== undefined && /^region:[A-Z]/.test(id))
  if (coded !== undefined)
    return `${coded} is known by its code, which nobody has to judge; only places without a code can be joined or parted.`
  return 'One of the two is unknown, or nothing tells them apart; entente review list shows pairs.'
}

const MEANS: Readonly<Record<DecisionKind, string>> = {
  same: 'two things are one',
  different: 'two things are not one, whatever the rules say',
  unsure: 'nobody can tell yet: keep two things apart, and in the list',
}
