import type { Neo4jOptions } from './neo4j-options.ts'
import { runCommand } from './run-command.ts'

/** Neo4j 5 LTS: the image of docker-compose.yml and of the tests. */
export const NEO4J_IMAGE = 'neo4j:5.26-community'

type ImageOptions = Pick<Neo4jOptions, 'env' | 'progress' | 'signal'> & { readonly timeout: number }

/** Null when a Docker engine answers and has the image, pulled if need be; else why not. */
export async function hindersImage({ env, progress, signal, timeout }: ImageOptions): Promise<string | null> {
  const engine = await runCommand('docker', ['version', '--format', '{{.Server.Version}}'], {
    env,
    signal,
    timeout: 10_000,
  })
  if (engine.code !== 0) return engine.errors === '' ? 'no docker command found' : 'no Docker engine answers'
  const image = await runCommand('docker', ['image', 'inspect', NEO4J_IMAGE], { env, signal, timeout: 20_000 })
  if (image.code === 0) return null
  progress?.(`pulling the Docker image ${NEO4J_IMAGE} (about 600 MB, once)`)
  let layers = 0
  let told = Date.now()
  const onOutput = (text: string): void => {
    layers += text.match(/Pull complete/g)?.length ?? 0
    if (Date.now() - told < 5000) return
    told = Date.now()
    progress?.(`pulling the Docker image ${NEO4J_IMAGE}: ${layers} layers so far`)
  }
  const pull = await runCommand('docker', ['pull', NEO4J_IMAGE], { env, signal, timeout, onOutput })
  signal?.throwIfAborted()
  return pull.code === 0 ? null : `the image ${NEO4J_IMAGE} cannot be pulled (${pull.tail.split('\n').at(-1)})`
}
