import neo4j, { isInt, isNode, isPoint, isRelationship } from 'neo4j-driver'

/** Plain values to what the driver sends: whole numbers as integers, `{ longitude, latitude }` as a point. */
export function toGraph(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toGraph)
  if (value === null || typeof value !== 'object') return value
  if (isPlace(value)) return new neo4j.types.Point(WGS_84, value.longitude, value.latitude)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toGraph(inner)]))
}

/** What the driver gives to plain values; nodes and relationships become their properties. */
export function fromGraph(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(fromGraph)
  if (isInt(value)) return value.toNumber()
  if (isPoint(value)) return { longitude: value.x, latitude: value.y }
  if (isNode(value) || isRelationship(value)) return fromGraph(value.properties)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromGraph(inner)]))
}

const WGS_84 = neo4j.int(4326)

function isPlace(value: object): value is { longitude: number; latitude: number } {
  return 'longitude' in value && 'latitude' in value
}
