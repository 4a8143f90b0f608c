// A small world for the tests of the API; every id holds `qz-`, every name `Qz`, so that it can be told from other data.
CREATE
  (country:Region {id: 'region:qz-QZ', name: 'Qz Republic', aliases: ['Republic of Qz'], level: 'country', iso: 'qz-QZ', source: 'gazetteer'}),
  (north:Region {
    id: 'region:qz-N', name: 'Qz North Province', aliases: ['Qz Nord'], level: 'province', iso: 'qz-N', source: 'gazetteer',
    location: point({longitude: 127.5, latitude: 37.25})
  }),
  (south:Region {id: 'region:qz-S', name: 'Qz South State', aliases: [], level: 'state', iso: 'qz-S', source: 'gazetteer'}),
  (town:Region {id: 'region:qz-T', name: 'Qz Town', aliases: [], level: 'city', source: 'text'}),
  (north)-[:WITHIN {factId: 'qz-within-1', source: 'gazetteer'}]->(country),
  (town)-[:WITHIN {factId: 'qz-within-2', source: 'gazetteer'}]->(north),
  (ari:Official {id: 'official:qz-ari', name: 'Ari Qz-Kim', aliases: ['Qz-Kim Ari'], nameKey: 'ari kim qz', articles: 2, publishers: 2, quote: 'Governor Ari Qz-Kim signed it.', articleId: 'qz-article-1'}),
  (bo:Official {id: 'official:qz-bo', name: 'Bo Qz-Lee', aliases: [], nameKey: 'bo lee qz', articles: 1, publishers: 1, quote: 'Premier Bo Qz-Lee came.', articleId: 'qz-article-1'}),
  (cy:Official {id: 'official:qz-cy', name: 'Cy Qz-Roe', aliases: [], nameKey: 'cy qz roe', articles: 1, publishers: 1, quote: 'Cy Qz-Roe, a former governor, spoke.', articleId: 'qz-article-2'}),
  (motors:Company {id: 'organization:qz-motors', name: 'Qz Motors', aliases: [], pseudonym: false, articles: 1, publishers: 1, quote: 'Qz Motors will invest 900 million dollars.', articleId: 'qz-article-2'}),
  (hidden:Company {id: 'organization:qz-hidden', name: 'Qz Company A', aliases: [], pseudonym: true, articles: 1, publishers: 1, quote: 'Qz Motors will invest 900 million dollars.', articleId: 'qz-article-2'}),
  (school:Institution {id: 'organization:qz-school', name: 'Qz University', aliases: ['QzU'], pseudonym: false, articles: 1, publishers: 1, quote: 'Governor Ari Qz-Kim signed it.', articleId: 'qz-article-1'}),
  (faculty:Institution {id: 'organization:qz-faculty', name: 'Qz Faculty of Law', aliases: [], pseudonym: false, articles: 1, publishers: 1, quote: 'Governor Ari Qz-Kim signed it.', articleId: 'qz-article-1'}),
  (sisters:Agreement {
    id: 'agreement:qz-sisters', name: 'SISTERHOOD Qz North – Qz South (2008-05)', kind: 'SISTERHOOD', status: 'in_force',
    date: '2008-05', dateMin: '2008-05-01', dateMax: '2008-05-31', fields: ['Education', 'Climate'],
    articles: 2, publishers: 2, quote: 'The two have been sisters since May 2008.', articleId: 'qz-article-1'
  }),
  (plan:Agreement {
    id: 'agreement:qz-plan', name: 'ACTION_PLAN Qz North – Qz South', kind: 'ACTION_PLAN', status: 'planned', fields: [],
    articles: 1, publishers: 1, quote: 'An action plan is to follow.', articleId: 'qz-article-1'
  }),
  (talks:Meeting {
    id: 'meeting:qz-talks', name: 'Qz talks', kind: 'MEETING', status: 'held', date: '2024-05-10', dateMin: '2024-05-10', dateMax: '2024-05-10',
    articles: 1, publishers: 1, quote: 'Premier Bo Qz-Lee came.', articleId: 'qz-article-1'
  }),
  (summit:Meeting {id: 'meeting:qz-summit', name: 'Qz summit', kind: 'CONFERENCE', status: 'planned', placeName: 'Qz Forum', articles: 1, publishers: 1, quote: 'An action plan is to follow.', articleId: 'qz-article-1'}),
  (plant:Investment {
    id: 'investment:qz-plant', name: 'Qz Motors: USD 900,000,000', amount: 900000000, currency: 'USD', alsoAmount: 9007199254740991, alsoCurrency: 'KRW',
    status: 'committed', newMoney: true, date: '2024', dateMin: '2024-01-01', dateMax: '2024-12-31',
    articles: 1, publishers: 1, quote: 'Qz Motors will invest 900 million dollars.', articleId: 'qz-article-2'
  }),
  (secret:Investment {id: 'investment:qz-secret', name: 'Qz Company A: undisclosed', status: 'intended', articles: 1, publishers: 1, quote: 'Qz Motors will invest 900 million dollars.', articleId: 'qz-article-2'}),
  (total:Claim {id: 'total:qz-total', name: 'Qz foreign investment', metric: 'foreign investment', value: 1.5e9, currency: 'USD', asOf: '2024-05', articles: 1, publishers: 1, quote: 'All in all 1.5 billion dollars came.', articleId: 'qz-article-2'}),
  (ari)-[:HOLDS_OFFICE {factId: 'qz-office-ari', title: 'Governor', from: '2022-07', fromMin: '2022-07-01', fromMax: '2022-07-31', firstReported: '2024-05-10', lastReported: '2024-06-01', former: false, articles: 2, publishers: 2, quote: 'Governor Ari Qz-Kim signed it.', articleId: 'qz-article-1'}]->(north),
  (cy)-[:HOLDS_OFFICE {factId: 'qz-office-cy', title: 'Governor', former: true, articles: 1, publishers: 1, quote: 'Cy Qz-Roe, a former governor, spoke.', articleId: 'qz-article-2'}]->(north),
  (bo)-[:HOLDS_OFFICE {factId: 'qz-office-bo', title: 'Premier', to: '2024-11', toMin: '2024-11-01', toMax: '2024-11-30', toBasis: 'stated', firstReported: '2024-05-10', lastReported: '2024-05-10', former: false, articles: 1, publishers: 1, quote: 'Premier Bo Qz-Lee came.', articleId: 'qz-article-1'}]->(south),
  (north)-[:PARTY_TO {factId: 'qz-party-1', articles: 2, publishers: 2, quote: 'The two have been sisters since May 2008.', articleId: 'qz-article-1'}]->(sisters),
  (south)-[:PARTY_TO {factId: 'qz-party-2', articles: 2, publishers: 2, quote: 'The two have been sisters since May 2008.', articleId: 'qz-article-1'}]->(sisters),
  (north)-[:PARTY_TO {factId: 'qz-party-3', articles: 1, publishers: 1, quote: 'An action plan is to follow.', articleId: 'qz-article-1'}]->(plan),
  (south)-[:PARTY_TO {factId: 'qz-party-4', articles: 1, publishers: 1, quote: 'An action plan is to follow.', articleId: 'qz-article-1'}]->(plan),
  (ari)-[:SIGNED {factId: 'qz-signed', onBehalfOf: 'region:qz-N', articles: 1, publishers: 1, quote: 'Governor Ari Qz-Kim signed it.', articleId: 'qz-article-1'}]->(sisters),
  (sisters)-[:SIGNED_AT {factId: 'agreement:qz-sisters', articles: 1, publishers: 1, quote: 'Governor Ari Qz-Kim signed it.', articleId: 'qz-article-1'}]->(talks),
  (ari)-[:ATTENDED {factId: 'qz-attended-1', side: 'a', role: 'principal', articles: 1, publishers: 1, quote: 'Premier Bo Qz-Lee came.', articleId: 'qz-article-1'}]->(talks),
  (bo)-[:ATTENDED {factId: 'qz-attended-2', side: 'b', role: 'principal', articles: 1, publishers: 1, quote: 'Premier Bo Qz-Lee came.', articleId: 'qz-article-1'}]->(talks),
  (cy)-[:ATTENDED {factId: 'qz-attended-3', side: 'a', role: 'guest', articles: 1, publishers: 1, quote: 'Cy Qz-Roe, a former governor, spoke.', articleId: 'qz-article-2'}]->(talks),
  (talks)-[:HELD_IN {factId: 'meeting:qz-talks', articles: 1, publishers: 1, quote: 'Premier Bo Qz-Lee came.', articleId: 'qz-article-1'}]->(north),
  (bo)-[:VISITED {factId: 'qz-visit', date: '2024-05-10', dateMin: '2024-05-10', dateMax: '2024-05-10', status: 'held', articles: 1, publishers: 1, quote: 'Premier Bo Qz-Lee came.', articleId: 'qz-article-1'}]->(north),
  (cy)-[:VISITED {factId: 'qz-visit-planned', date: '2024-09', dateMin: '2024-09-01', dateMax: '2024-09-30', status: 'planned', articles: 1, publishers: 1, quote: 'Cy Qz-Roe, a former governor, spoke.', articleId: 'qz-article-2'}]->(town),
  (motors)-[:PLEDGED {factId: 'qz-pledge-1', articles: 1, publishers: 1, quote: 'Qz Motors will invest 900 million dollars.', articleId: 'qz-article-2'}]->(plant),
  (hidden)-[:PLEDGED {factId: 'qz-pledge-2', articles: 1, publishers: 1, quote: 'Qz Motors will invest 900 million dollars.', articleId: 'qz-article-2'}]->(secret),
  (plant)-[:INTO {factId: 'investment:qz-plant', articles: 1, publishers: 1, quote: 'Qz Motors will invest 900 million dollars.', articleId: 'qz-article-2'}]->(north),
  (motors)-[:LOCATED_IN {factId: 'qz-located', relation: 'headquarters', articles: 1, publishers: 1, quote: 'Qz Motors will invest 900 million dollars.', articleId: 'qz-article-2'}]->(south),
  (faculty)-[:PART_OF {factId: 'qz-part', articles: 1, publishers: 1, quote: 'Governor Ari Qz-Kim signed it.', articleId: 'qz-article-1'}]->(school),
  (north)-[:PARTNER_OF {factId: 'qz-partner', derived: true, kind: 'SISTERHOOD', since: '2008-05', agreementIds: ['agreement:qz-sisters', 'agreement:qz-plan'], lastContact: '2024-05-10'}]->(south),
  (plan)-[:FOLLOWS {factId: 'qz-lineage', derived: true, how: 'IMPLEMENTS'}]->(sisters),
  (friends:Agreement {
    id: 'agreement:qz-friends', name: 'FRIENDSHIP Town – South (2015)', kind: 'FRIENDSHIP', status: 'in_force', date: '2015', dateMin: '2015-01-01', dateMax: '2015-12-31', fields: [],
    articles: 1, publishers: 1, quote: 'The sisters are friends.', articleId: 'qz-article-2'
  }),
  (town)-[:PARTY_TO {factId: 'qz-party-5', articles: 1, publishers: 1, quote: 'The sisters are friends.', articleId: 'qz-article-2'}]->(friends),
  (south)-[:PARTY_TO {factId: 'qz-party-6', articles: 1, publishers: 1, quote: 'The sisters are friends.', articleId: 'qz-article-2'}]->(friends),
  (town)-[:PARTNER_OF {factId: 'qz-partner-2', derived: true, kind: 'FRIENDSHIP', since: '2015', agreementIds: ['agreement:qz-friends'], lastContact: '2015'}]->(south),
  (ari)-[:MET {factId: 'qz-met-1', derived: true, count: 2, firstOn: '2024-05-10', lastOn: '2024-05-10', meetingIds: ['meeting:qz-talks']}]->(bo),
  (bo)-[:MET {factId: 'qz-met-2', derived: true, count: 1, firstOn: '2024-05', lastOn: '2024-05', meetingIds: ['meeting:qz-talks']}]->(cy);

// Twenty-four agreements on six days, so that days alone put no order on them.
MATCH (north:Region {id: 'region:qz-N'}), (south:Region {id: 'region:qz-S'})
UNWIND range(1, 24) AS number
WITH north, south, right('0' + number, 2) AS digits, '2020-0' + (1 + number % 6) + '-15' AS day, number
CREATE (a:Agreement {
  id: 'agreement:qz-' + digits, name: 'MOU Qz ' + digits, kind: CASE WHEN number % 4 = 0 THEN 'LOI' ELSE 'MOU' END, status: 'signed',
  date: day, dateMin: day, dateMax: day, fields: ['Trade'], articles: 1, publishers: 1, quote: 'Papers were signed.', articleId: 'qz-article-2'
})
CREATE (north)-[:PARTY_TO {factId: 'qz-n-' + digits, articles: 1, publishers: 1, quote: 'Papers were signed.', articleId: 'qz-article-2'}]->(a)
CREATE (south)-[:PARTY_TO {factId: 'qz-s-' + digits, articles: 1, publishers: 1, quote: 'Papers were signed.', articleId: 'qz-article-2'}]->(a);

CREATE
  (:Source {id: 'qz-north', url: 'https://north.example/feed', publisher: 'Qz North', side: 'qz-N'}),
  (:Source {id: 'qz-south', url: 'https://south.example/feed', publisher: 'Qz South', side: 'qz-S', fetchedAt: '2024-06-02T10:00:00Z'}),
  (:Run {id: 'qz-run', startedAt: '2199-01-01T00:00:00Z', finishedAt: '2199-01-01T00:00:09Z', status: 'partial', articles: 2, statements: 10, sources: '[]'}),
  (:Revision {id: 'qz-revision-1', article: 'qz-article-2', source: 'qz-south', title: 'Qz money', hash: 'qz-old', updated: '2024-06-01T09:30:00Z'})-[:SEEN_IN]->(body:Body {id: 'qz-body-1', fetchedAt: '2024-06-01T10:00:00Z'}),
  (:Revision {id: 'qz-revision-2', article: 'qz-article-2', source: 'qz-south', title: 'Qz money', hash: 'qz', updated: '2024-06-02T00:00:00Z'})-[:SEEN_IN]->(:Body {id: 'qz-body-2', fetchedAt: '2024-06-02T10:00:00Z'}),
  (:Revision {id: 'qz-revision-3', article: 'qz-article-1', source: 'qz-north', title: 'Sisters meet in Qz', hash: 'qz'})-[:SEEN_IN]->(body),
  (:Article {
    id: 'qz-article-1', key: 'north.example/1', url: 'https://north.example/1', title: 'Sisters meet in Qz', publishedAt: '2024-05-11T01:00:00Z', language: 'en',
    text: 'Sisters meet in Qz\n\nPremier Bo Qz-Lee came. Governor Ari Qz-Kim signed it. The two have been sisters since May 2008. An action plan is to follow.',
    contentHash: 'qz', reader: 'qz', sourceId: 'qz-north', excerpt: false
  }),
  (:Article {
    id: 'qz-article-2', key: 'south.example/2', url: 'https://south.example/2', title: 'Qz money', publishedAt: '2024-06-01T09:30:00Z', updatedAt: '2024-06-02T00:00:00Z', language: 'en',
    text: 'Qz money\n\nQz Motors will invest 900 million dollars. All in all 1.5 billion dollars came. Cy Qz-Roe, a former governor, spoke. The sisters are friends. Governor Ari Qz-Kim signed it. Papers were signed.',
    contentHash: 'qz', reader: 'qz', sourceId: 'qz-south', excerpt: true
  }),
  (:Article {id: 'qz-article-3', key: 'qz-undated', title: 'Qz undated', language: 'qz-ko', text: 'Qz undated', contentHash: 'qz', reader: 'qz', excerpt: false});

UNWIND [
  ['qz-article-1', 'qz-st-1', 'entity', 'Governor Ari Qz-Kim signed it.', 'official:qz-ari'],
  ['qz-article-2', 'qz-st-2', 'entity', 'Governor Ari Qz-Kim signed it.', 'official:qz-ari'],
  ['qz-article-1', 'qz-st-3', 'agreement', 'The two have been sisters since May 2008.', 'agreement:qz-sisters'],
  ['qz-article-2', 'qz-st-4', 'agreement', 'The sisters are friends.', 'agreement:qz-sisters'],
  ['qz-article-1', 'qz-party-1', 'party', 'The two have been sisters since May 2008.', 'qz-party-1'],
  ['qz-article-1', 'qz-signed', 'signature', 'Governor Ari Qz-Kim signed it.', 'qz-signed'],
  ['qz-article-1', 'qz-st-5', 'entity', 'The two have been sisters since May 2008.', 'region:qz-N'],
  ['qz-article-2', 'qz-st-6', 'entity', 'The sisters are friends.', 'region:qz-N'],
  ['qz-article-2', 'qz-st-7', 'investment', 'Qz Motors will invest 900 million dollars.', 'investment:qz-plant'],
  ['qz-article-2', 'qz-st-8', 'entity', 'Cy Qz-Roe, a former governor, spoke.', null]
] AS row
MATCH (a:Article {id: row[0]})
WITH a, row, size(split(a.text, row[3])[0]) AS start
CREATE (a)-[:STATES]->(:Statement {
  id: row[1], kind: row[2], claim: '{}', quote: row[3], start: start, end: start + size(row[3]), support: [0, 7], rule: 'qz-rule', confidence: 0.9, factId: row[4]
});
