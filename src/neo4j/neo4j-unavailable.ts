/** No Neo4j could be had. The message is for a person: what was tried, why it failed, what to install or set. */
export class Neo4jUnavailable extends Error {
  override readonly name = 'Neo4jUnavailable'
}
