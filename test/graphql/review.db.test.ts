import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, dataOf } from './ask.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const ARI = { id: 'official:qz-ari', name: 'Ari Qz-Kim' }

test.each<readonly [law: string, query: string, data: unknown]>([
  [
    'an id that a member of the thing would have leads to it, and the thing says so',
    '{ node(id: "official:qz-ari-once") { __typename id ... on Entity { name redirectedFrom } } }',
    { node: { __typename: 'Official', ...ARI, redirectedFrom: 'official:qz-ari-once' } },
  ],
  [
    'an id that the thing had once leads to it, through an id of a member too',
    '{ nodes(ids: ["organization:qz-academy", "official:qz-ari-long-ago", "official:qz-ari", "organization:qz-lost", "qz-article-1"]) { id ... on Official { redirectedFrom } ... on Institution { redirectedFrom } } }',
    {
      nodes: [
        { id: 'organization:qz-school', redirectedFrom: 'organization:qz-academy' },
        { id: 'official:qz-ari', redirectedFrom: 'official:qz-ari-long-ago' },
        { id: 'official:qz-ari', redirectedFrom: null },
        null,
        { id: 'qz-article-1' },
      ],
    },
  ],
  [
    'what was not asked for by id was not asked for by an older one',
    '{ node(id: "organization:qz-academy") { ... on Institution { locations { place { ... on Institution { redirectedFrom } } } } } officials(first: 1, filter: { nameContains: "Ari Qz" }) { nodes { redirectedFrom } } }',
    { node: { locations: [] }, officials: { nodes: [{ redirectedFrom: null }] } },
  ],
  [
    'articles that disagree stand beside what is shown, with their words',
    '{ conflicts(subject: "agreement:qz-sisters", property: "date") { id subject { name } property shown rule values { value articleCount publisherCount statements { quote article { title } } } } }',
    {
      conflicts: [
        {
          id: 'qz-conflict',
          subject: { name: 'SISTERHOOD Qz North – Qz South (2008-05)' },
          property: 'date',
          shown: '2008-05',
          rule: 'most publishers',
          values: [
            {
              value: '2008-05',
              articleCount: 1,
              publisherCount: 1,
              statements: [
                { quote: 'The two have been sisters since May 2008.', article: { title: 'Sisters meet in Qz' } },
              ],
            },
            {
              value: '2009 "or so"',
              articleCount: 1,
              publisherCount: 1,
              statements: [{ quote: 'The sisters are friends.', article: { title: 'Qz money' } }],
            },
          ],
        },
      ],
    },
  ],
  [
    'a thing knows where articles disagree about it',
    '{ a: agreement(id: "agreement:qz-sisters") { conflicts { id values { value } } } b: agreement(id: "agreement:qz-plan") { conflicts { id } } }',
    {
      a: { conflicts: [{ id: 'qz-conflict', values: [{ value: '2008-05' }, { value: '2009 "or so"' }] }] },
      b: { conflicts: [] },
    },
  ],
  [
    'other subjects and properties have none',
    '{ a: conflicts(subject: "agreement:qz-plan") { id } b: conflicts(subject: "agreement:qz-sisters", property: "kind") { id } }',
    { a: [], b: [] },
  ],
  [
    'pairs that may be one come with reasons and with the decision that left them open',
    '{ candidates(of: "organization:qz-school") { id left { name } right { __typename name } score reasons { feature score reason } decision { id kind reason at left right } } }',
    {
      candidates: [
        {
          id: 'qz-pair-1',
          left: { name: 'Qz Faculty of Law' },
          right: { __typename: 'Institution', name: 'Qz University' },
          score: 4.5,
          reasons: [
            { feature: 'name', score: 3, reason: 'one name holds the other' },
            { feature: 'place', score: 1.5, reason: 'same place' },
          ],
          decision: {
            id: 'qz-decision',
            kind: 'UNSURE',
            reason: 'nobody says',
            at: '2024-07-01T00:00:00.000Z',
            left: ['qz university'],
            right: ['qz faculty'],
          },
        },
      ],
    },
  ],
  [
    'pairs are told apart by who looked at them, and by score',
    '{ a: candidates(of: "official:qz-ari", decided: false) { id decision { id } } b: candidates(of: "official:qz-ari", decided: true) { id } c: candidates(of: "official:qz-ari", maxScore: 1.9) { id } }',
    { a: [{ id: 'qz-pair-2', decision: null }], b: [], c: [] },
  ],
  [
    'a change of a thing, of a relationship, and of what is gone',
    `{ a: changes(subject: "official:qz-ari") { totalCount nodes { seq op type name subject { name } from { name } to { name } before after article { id } run } }
       b: changes(subject: "organization:qz-gone") { nodes { op subjectId name subject { id } article { id } at before after } } }`,
    {
      a: {
        totalCount: 2,
        nodes: [
          {
            ...{ seq: 900000001, op: 'ADDED', type: 'Official', name: 'Ari Qz-Kim', subject: { name: 'Ari Qz-Kim' } },
            ...{ from: null, to: null, before: null, after: '{"name":"Ari Qz-Kim"}' },
            ...{ article: { id: 'qz-article-1' }, run: 'qz-run' },
          },
          {
            ...{
              seq: 900000002,
              op: 'ADDED',
              type: 'HOLDS_OFFICE',
              name: 'Ari Qz-Kim → Qz North Province',
              subject: null,
            },
            ...{ from: { name: 'Ari Qz-Kim' }, to: { name: 'Qz North Province' }, before: null },
            ...{ after: '{"title":"Governor"}', article: { id: 'qz-article-1' }, run: 'qz-run' },
          },
        ],
      },
      b: {
        nodes: [
          {
            ...{ op: 'REMOVED', subjectId: 'organization:qz-gone', name: 'Qz Gone', subject: null, article: null },
            ...{ at: '2024-06-01T10:00:00.000Z', before: '{"name":"Qz Gone"}', after: null },
          },
          {
            ...{ op: 'REMOVED', subjectId: 'qz-office-gone', name: 'official:qz-lost → Qz Gone', subject: null },
            ...{ article: null, at: '2024-06-01T10:00:00.000Z', before: '{"title":"Chair"}', after: null },
          },
        ],
      },
    },
  ],
  [
    'changes because of an article, and those since a moment',
    '{ article(id: "qz-article-1") { changes { totalCount nodes { seq } } } changes(since: "2024-06-01T10:00:00Z", article: "qz-article-2") { nodes { seq } } none: changes(since: "2024-06-01T10:00:01Z", article: "qz-article-2") { totalCount } }',
    {
      article: { changes: { totalCount: 2, nodes: [{ seq: 900000001 }, { seq: 900000002 }] } },
      changes: { nodes: [{ seq: 900000003 }] },
      none: { totalCount: 0 },
    },
  ],
  [
    'the last run comes first',
    '{ runs(first: 1) { id startedAt finishedAt status articleCount statementCount } }',
    {
      runs: [
        {
          ...{ id: 'qz-run', startedAt: '2199-01-01T00:00:00Z', finishedAt: '2199-01-01T00:00:09Z' },
          ...{ status: 'PARTIAL', articleCount: 2, statementCount: 10 },
        },
      ],
    },
  ],
])('%s', async (_, query, data) => {
  world.asked.length = 0
  expect(await dataOf(world.server, query)).toEqual(data)
  expect(world.asked.length, 'statements asked').toBe(1)
})

test.each([
  ['official', 'official:qz-ari-once', 'official:qz-ari'],
  ['official', 'official:qz-ari-long-ago', 'official:qz-ari'],
  ['region', 'region:qz-north-once', 'region:qz-N'],
  ['company', 'organization:qz-cars', 'organization:qz-motors'],
  ['institution', 'organization:qz-academy', 'organization:qz-school'],
  ['agreement', 'agreement:qz-once', 'agreement:qz-sisters'],
  ['meeting', 'meeting:qz-once', 'meeting:qz-talks'],
  ['investment', 'investment:qz-once', 'investment:qz-plant'],
])('%s(id: "%s") leads to %s, in one statement', async (kind, older, id) => {
  world.asked.length = 0
  const it = (of: string): string => `${kind}(id: "${of}") { id redirectedFrom }`
  expect(
    await dataOf(world.server, `{ old: ${it(older)} now: ${it(id)} lost: ${it('organization:qz-lost')} }`),
  ).toEqual({
    old: { id, redirectedFrom: older },
    now: { id, redirectedFrom: null },
    lost: null,
  })
  expect(world.asked.length).toBe(1)
})

test('an older id of another kind of thing leads nowhere', async () => {
  expect(
    await dataOf(world.server, '{ company(id: "organization:qz-academy") { id } official(id: "region:qz-N") { id } }'),
  ).toEqual({ company: null, official: null })
})

test('decisions that hold are told with what they changed, and nothing of revoked ones and of retractions', async () => {
  const query = '{ decisions(first: 100) { id kind changes { totalCount nodes { seq } } } }'
  const { decisions } = (await dataOf(world.server, query)) as { decisions: object[] }
  const changes = { totalCount: 1, nodes: [{ seq: 900000003 }] }
  expect(decisions).toContainEqual({ id: 'qz-decision', kind: 'UNSURE', changes })
  expect(JSON.stringify(decisions)).not.toMatch(/qz-revoked|qz-retraction|retract/)
})

test('changes are read page by page, backward too', async () => {
  const page = (args: string): Promise<unknown> =>
    dataOf(
      world.server,
      `{ changes(subject: "official:qz-ari", ${args}) { nodes { seq } pageInfo { endCursor hasNextPage } } }`,
    )
  const first = (await page('first: 1')) as { changes: { pageInfo: { endCursor: string; hasNextPage: boolean } } }
  expect(first.changes.pageInfo.hasNextPage).toBe(true)
  expect(await page(`first: 1, after: "${first.changes.pageInfo.endCursor}"`)).toMatchObject({
    changes: { nodes: [{ seq: 900000002 }], pageInfo: { hasNextPage: false } },
  })
  expect(await page('last: 1')).toMatchObject({ changes: { nodes: [{ seq: 900000002 }] } })
})

test.each(['conflicts', 'candidates', 'decisions', 'runs'])('%s are 100 at most', async (list) => {
  world.asked.length = 0
  const { errors } = await ask(world.server, `{ ${list}(first: 101) { id } }`)
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_PAGE'])
  expect(world.asked).toEqual([])
})
