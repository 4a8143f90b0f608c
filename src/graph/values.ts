import neo4j, { isNode, isPoint, isRelationship } from 'neo4j-driver'

/** Plain values to what the driver sends: whole numbers as integers, `{ longitude, latitude }` as a point. */
export function toGraph(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.some(mayDiffer) ? value.map(toGraph) : value
  if (isPlace(value)) return new neo4j.types.Point(WGS_84, value.longitude, value.latitude)
  const sent: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) sent[key] = mayDiffer(inner) ? toGraph(inner) : inner
  return sent
}

/** What the driver gives to plain values, in its own objects; nodes and relationships become their properties. */
export function fromGraph(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (isPoint(value)) return { longitude: value.x, latitude: value.y }
  if (isNode(value) || isRelationship(value)) return fromGraph(value.properties)
  if (Array.isArray(value)) return value.some(mayDiffer) ? value.map(fromGraph) : value
  const given = value as Record<string, unknown>
  for (const key of Object.keys(given)) if (mayDiffer(given[key])) given[key] = fromGraph(given[key])
  return given
}

const WGS_84 = neo4j.int(4326)

function mayDiffer(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'object' && value !== null)
}

function isPlace(value: object): value is { longitude: number; latitude: number } {
  return 'longitude' in value && 'latitude' in value
}
