/** A question as each side is asked it, and how its answer reads on both. */
export type Question = {
  readonly name: string
  /** Asked with each of these in turn. */
  readonly variables: readonly Variables[]
  readonly ours: Side
  readonly peer: Side
}
export type Side = { readonly query: string; readonly same: (data: never) => unknown }
export type Variables = Readonly<Record<string, unknown>>

/** What the variables are drawn from. */
export type Known = {
  readonly officials: readonly string[]
  readonly regions: readonly string[]
  /** Pairs of regions with agreements. */
  readonly pairs: readonly (readonly [string, string])[]
  /** Our cursors, and the offsets of the same rows as the peer counts them. */
  readonly places: readonly { readonly cursor: string; readonly offset: number }[]
}

type Named = { readonly id: string; readonly name: string }
const byId = <T extends { readonly id: string }>(things: readonly T[]): readonly T[] =>
  things.toSorted((a, b) => (a.id < b.id ? -1 : 1))

export function questionsOn(known: Known): readonly Question[] {
  const officials = known.officials.map((id) => ({ id }))
  const regions = known.regions.map((id) => ({ id }))
  return [
    {
      name: 'point by id',
      variables: officials,
      ours: {
        query: 'query ($id: ID!) { official(id: $id) { id name aliases quote } }',
        same: ({ official }: { official: Named }) => official,
      },
      peer: {
        query: 'query ($id: ID!) { officials(where: { id: { eq: $id } }) { id name aliases quote } }',
        same: ({ officials: [official] }: { officials: readonly Named[] }) => official,
      },
    },
    {
      name: 'list of 20',
      variables: [{}],
      ours: {
        query: '{ agreements(first: 20) { nodes { id name kind date } } }',
        same: ({ agreements }: { agreements: { nodes: readonly Named[] } }) => agreements.nodes,
      },
      peer: {
        query: '{ agreements(limit: 20, sort: [{ dateMin: DESC }, { id: DESC }]) { id name kind date } }',
        same: ({ agreements }: { agreements: readonly Named[] }) => agreements,
      },
    },
    {
      name: 'list of 20 with three branches',
      variables: [{}],
      ours: {
        query: `{ agreements(first: 20) { nodes { id name
          parties { party { id name } } signatories { official { id name } } signedAt { id name } } } }`,
        same: ({ agreements }: { agreements: { nodes: readonly OurBranches[] } }) =>
          agreements.nodes.map(({ id, parties, signatories, signedAt }) => ({
            id,
            parties: byId(parties.map(({ party }) => party)),
            signatories: byId(signatories.map(({ official }) => official)),
            signedAt: byId(signedAt),
          })),
      },
      peer: {
        query: `{ agreements(limit: 20, sort: [{ dateMin: DESC }, { id: DESC }]) { id name
          parties { id name } signatories { id name } signedAt { id name } } }`,
        same: ({ agreements }: { agreements: readonly PeerBranches[] }) =>
          agreements.map(({ id, parties, signatories, signedAt }) => ({
            id,
            parties: byId(parties),
            signatories: byId(signatories),
            signedAt: byId(signedAt),
          })),
      },
    },
    {
      name: 'two hops',
      variables: officials,
      ours: {
        query: `query ($id: ID!) { official(id: $id) { id agreements(first: 20) { nodes { id name parties { party { id name } } } } } }`,
        same: ({ official }: { official: { agreements: { nodes: readonly OurBranches[] } } }) =>
          official.agreements.nodes.map(({ id, parties }) => ({
            id,
            parties: byId(parties.map(({ party }) => party)),
          })),
      },
      peer: {
        query: `query ($id: ID!) { officials(where: { id: { eq: $id } }) { id
          agreements(limit: 20, sort: [{ dateMin: DESC }, { id: DESC }]) { id name parties { id name } } } }`,
        same: ({ officials: [official] }: { officials: readonly { agreements: readonly PeerBranches[] }[] }) =>
          official?.agreements.map(({ id, parties }) => ({ id, parties: byId(parties) })),
      },
    },
    {
      name: 'three hops',
      variables: regions,
      ours: {
        query: `query ($id: ID!) { region(id: $id) { id agreements(first: 10) { nodes { id
          signatories { official { id name offices(first: 5) { nodes { of { id name } } } } } } } } }`,
        same: ({ region }: { region: { agreements: { nodes: readonly OurBranches[] } } }) =>
          region.agreements.nodes.map(({ id, signatories }) => ({
            id,
            signatories: byId(signatories.map(({ official }) => official)).map(({ offices, ...official }) => ({
              ...official,
              bodies: byId((offices?.nodes ?? []).map(({ of }) => of)),
            })),
          })),
      },
      peer: {
        query: `query ($id: ID!) { regions(where: { id: { eq: $id } }) { id
          agreements(limit: 10, sort: [{ dateMin: DESC }, { id: DESC }]) { id signatories { id name bodies(limit: 5) { id name } } } } }`,
        same: ({ regions: [region] }: { regions: readonly { agreements: readonly PeerBranches[] }[] }) =>
          region?.agreements.map(({ id, signatories }) => ({
            id,
            signatories: byId(signatories).map(({ bodies, ...official }) => ({
              ...official,
              bodies: byId(bodies ?? []),
            })),
          })),
      },
    },
    {
      name: 'filter by relation',
      variables: known.pairs.map(([a, b]) => ({ a, b })),
      ours: {
        query:
          'query ($a: ID!, $b: ID!) { agreements(first: 20, filter: { party: [$a, $b] }) { nodes { id name date } } }',
        same: ({ agreements }: { agreements: { nodes: readonly Named[] } }) => agreements.nodes,
      },
      peer: {
        query: `query ($a: ID!, $b: ID!) { agreements(limit: 20, sort: [{ dateMin: DESC }, { id: DESC }], where: { AND: [
          { parties: { some: { id: { eq: $a } } } }, { parties: { some: { id: { eq: $b } } } }] }) { id name date } }`,
        same: ({ agreements }: { agreements: readonly Named[] }) => agreements,
      },
    },
    {
      // One word that one official bears: how many fit equally well would be ordered differently on both sides.
      name: 'full-text',
      variables: Array.from({ length: 100 }, (_, index) => ({ words: String(10_000 + 97 * index) })),
      ours: {
        query:
          'query ($words: String!) { search(query: $words, types: [OFFICIAL], first: 20) { nodes { id ... on Official { name } } } }',
        same: ({ search }: { search: { nodes: readonly Named[] } }) => search.nodes,
      },
      peer: {
        query: 'query ($words: String!) { officialsByName(phrase: $words, first: 20) { edges { node { id name } } } }',
        same: ({ officialsByName }: { officialsByName: { edges: readonly { node: Named }[] } }) =>
          officialsByName.edges.map(({ node }) => node),
      },
    },
    {
      // Everything counts, planned or not, as on the other side.
      name: 'aggregate',
      variables: regions,
      ours: {
        query: `query ($id: ID!) { region(id: $id) { agreements(includePlanned: true) { totalCount } meetings(includePlanned: true) { totalCount } }
          agreements(includePlanned: true) { totalCount } officials { totalCount } }`,
        same: ({
          region,
          agreements,
          officials,
        }: Record<'agreements' | 'officials', Total> & { region: Record<'agreements' | 'meetings', Total> }) => [
          region.agreements.totalCount,
          region.meetings.totalCount,
          agreements.totalCount,
          officials.totalCount,
        ],
      },
      peer: {
        query: `query ($id: ID!) { regions(where: { id: { eq: $id } }) {
            agreementsConnection { aggregate { count { nodes } } } meetingsConnection { aggregate { count { nodes } } } }
          agreementsConnection { aggregate { count { nodes } } } officialsConnection { aggregate { count { nodes } } } }`,
        same: ({
          regions: [region],
          agreementsConnection,
          officialsConnection,
        }: Record<'agreementsConnection' | 'officialsConnection', PeerTotal> & {
          regions: readonly Record<'agreementsConnection' | 'meetingsConnection', PeerTotal>[]
        }) =>
          [region?.agreementsConnection, region?.meetingsConnection, agreementsConnection, officialsConnection].map(
            (each) => each?.aggregate.count.nodes,
          ),
      },
    },
    {
      name: 'page of 50',
      variables: [{}],
      ours: {
        query: '{ meetings(first: 50) { edges { cursor node { id name date } } pageInfo { hasNextPage endCursor } } }',
        same: ({ meetings }: { meetings: Edges }) => nodesOf(meetings),
      },
      peer: {
        query: `{ meetingsConnection(first: 50, sort: [{ date: DESC }, { id: DESC }]) { edges { cursor node { id name date } } pageInfo { hasNextPage endCursor } } }`,
        same: ({ meetingsConnection }: { meetingsConnection: Edges }) => nodesOf(meetingsConnection),
      },
    },
    {
      // The peer's connection gives no answer so deep in this graph (half a minute, then out of memory): it is asked by offset.
      name: 'deep page',
      variables: known.places.map(({ cursor, offset }) => ({ after: cursor, offset })),
      ours: {
        query: 'query ($after: String) { agreements(first: 20, after: $after) { nodes { id name date } } }',
        same: ({ agreements }: { agreements: { nodes: readonly Named[] } }) => agreements.nodes,
      },
      peer: {
        query: `query ($offset: Int) { agreements(limit: 20, offset: $offset, sort: [{ dateMin: DESC }, { id: DESC }]) { id name date } }`,
        same: ({ agreements }: { agreements: readonly Named[] }) => agreements,
      },
    },
  ]
}

type OurBranches = {
  readonly id: string
  readonly parties: readonly { readonly party: Named }[]
  readonly signatories: readonly {
    readonly official: Named & { readonly offices?: { readonly nodes: readonly { readonly of: Named }[] } }
  }[]
  readonly signedAt: readonly Named[]
}
type PeerBranches = {
  readonly id: string
  readonly parties: readonly Named[]
  readonly signatories: readonly (Named & { readonly bodies?: readonly Named[] })[]
  readonly signedAt: readonly Named[]
}
type Total = { readonly totalCount: number }
type PeerTotal = { readonly aggregate: { readonly count: { readonly nodes: number } } }
type Edges = {
  readonly edges: readonly { readonly node: Named }[]
  readonly pageInfo: { readonly hasNextPage: boolean }
}

function nodesOf({ edges, pageInfo }: Edges): unknown {
  return { nodes: edges.map(({ node }) => node), more: pageInfo.hasNextPage }
}
