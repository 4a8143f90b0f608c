import { isWord } from './name-word.ts'
import { addForm, type Page, type Sighting, type Thing } from './page.ts'
import { liesIn } from './place-choice.ts'

/** "Bursa" beside "Bursa Province" is the province, where the article speaks of no city or mayor of that name. */
export function mergeTwins(page: Page): void {
  const regions = page.things.filter(({ type, code }) => type === 'region' && code !== null)
  for (const town of regions) {
    if (town.level !== 'city' || town.forms.size > 1) continue
    const [form] = town.forms.keys()
    const wide = regions.find(
      (other) => other !== town && other.level !== 'country' && other.forms.has(form as string) && holds(page, other, town),
    )
    if (wide === undefined) continue
    const seen = [...new Set(page.owner.filter((owner) => owner?.things[0] === town))] as Sighting[]
    if (seen.some(({ from }) => isWord(page, from - 1, 'of') && isWord(page, from - 2, 'mayor', 'city'))) continue
    for (const sighting of seen) {
      const renewed = { ...sighting, things: [wide] }
      for (let at = sighting.from; at < sighting.to; at++) page.owner[at] = renewed
    }
    addForm(page, wide, town.name)
    page.things.splice(page.things.indexOf(town), 1)
  }
}

function holds(page: Page, wide: Thing, town: Thing): boolean {
  const place = page.vocabulary.placeByCode.get(town.code ?? '')
  return place !== undefined && liesIn(page, place, wide.code as string)
}
