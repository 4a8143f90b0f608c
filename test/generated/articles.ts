import { makeCast, type Cast } from './cast.ts'
import { random as chanceOf, type Random } from './random.ts'
import { makeStory, type Story } from './stories.ts'

export type GeneratedArticle = {
  readonly entryId: string
  readonly url: string
  readonly title: string
  readonly paragraphs: readonly string[]
  /** RFC 3339. */
  readonly published: string
  /** Index of the source that shows it. */
  readonly source: number
  readonly story: Story
}

/** That many articles; those of another series are others, though they speak of the same people where the seed is the same. */
export function makeArticles(seed: number, count: number, sources: number, series = ''): readonly GeneratedArticle[] {
  const cast = makeCast(chanceOf(seed), count)
  return Array.from({ length: count }, (_, index) => makeArticle({ cast, seed, sources, count, series }, index))
}

/** What the article reads after an edit: another telling of its story, and a sentence less or more. */
export function edited(article: GeneratedArticle, edit: number): GeneratedArticle {
  const random = chanceOf(edit * 7_919 + Number(article.entryId.replace(/\D/g, '')))
  const { title, sentences } = article.story.tell(random)
  const kept = random.chance(0.5) ? sentences.slice(0, -1) : sentences
  return { ...article, title: edit % 2 ? title : article.title, paragraphs: paragraphsOf(kept, random) }
}

type Making = {
  readonly cast: Cast
  readonly seed: number
  readonly sources: number
  readonly count: number
  readonly series: string
}

function makeArticle({ cast, seed, sources, count, series }: Making, index: number): GeneratedArticle {
  const random = chanceOf(seed * 31 + index * 17 + 5)
  const story = makeStory(cast, seed, random.below(Math.ceil(count * 0.6)))
  const { title, sentences } = story.tell(random)
  const place = cast.places.indexOf(story.home)
  const source = place < sources ? place : random.below(sources)
  return {
    entryId: `tag:entente.example,2026:${series}${index}`,
    url: `https://press${source}.example/news/${series}${index}`,
    title,
    paragraphs: paragraphsOf(sentences, random),
    published: `${story.day.iso}T${String(8 + random.below(10)).padStart(2, '0')}:00:00Z`,
    source,
    story,
  }
}

/** The sentences that tell, among others that say nothing of partnerships. */
function paragraphsOf(sentences: readonly string[], random: Random): readonly string[] {
  const filler = random.shuffle(FILLER)
  return sentences
    .map((sentence) => sentence.replace(/,\./, '.'))
    .map((sentence, index) => `${sentence} ${filler[index % filler.length]} ${filler[(index + 3) % filler.length]}`)
}

const FILLER = [
  'About two hundred guests came to the hall, and the choir of a local school sang at the end.',
  'Rain had been forecast, but the sky stayed clear until the evening.',
  'Interpreters sat behind the long table, with water and a stack of dictionaries beside them.',
  'A small exhibition in the foyer showed photographs of rivers, markets and old railway bridges.',
  'Nobody spoke for long, which the photographers seemed to welcome.',
  'The programme had been prepared over many months by a team of nine.',
  'Tea was served afterwards, and many stayed to talk in the garden.',
  'Details are to be found on the website of the press office.',
]
