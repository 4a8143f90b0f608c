import {
  listChanges,
  listEdited,
  type ChangesAsked,
  type EditedArticle,
  type RecordedChange,
} from '../graph/history.ts'
import type { World } from '../world.ts'
import { withGraph } from './with-graph.ts'

/** What was added, changed or removed, in order. */
export function changes(world: World, asked: ChangesAsked): Promise<readonly RecordedChange[]> {
  return withGraph(world, (graph) => listChanges(graph, asked))
}

/** Articles that were edited after they were published, with what changed because of them. */
export function editedArticles(world: World, limit: number): Promise<readonly EditedArticle[]> {
  return withGraph(world, (graph) => listEdited(graph, limit))
}
