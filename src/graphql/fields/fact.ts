import { all, olderId, one, value } from '../answer/field.ts'
import { hanging } from './hanging.ts'

const attested = {
  articleCount: value('articles'),
  publisherCount: value('publishers'),
  article: one('read/article-of'),
  evidence: hanging.evidence,
}

/** A relationship with the words it rests on. */
export const fact = { ...attested, factId: value('factId') }

/** A fact that is a thing of its own. */
export const entity = {
  ...attested,
  factId: value('id'),
  articles: hanging.articles,
  redirectedFrom: olderId,
  conflicts: all('read/conflicts-of'),
}
