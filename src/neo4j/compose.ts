import { runCommand } from './run-command.ts'

/** The command of this machine: `docker compose`, else the older `docker-compose`; null where there is neither. */
export async function findCompose(
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly string[] | null> {
  for (const command of [['docker', 'compose'], ['docker-compose']]) {
    const [program = '', ...args] = command
    const { code } = await runCommand(program, [...args, 'version'], { env, timeout: 20_000 })
    if (code === 0) return command
  }
  return null
}
