import { isWord } from './name-word.ts'
import { addForm, type Page, type Sighting, type Thing } from './page.ts'
import { liesIn } from './place-choice.ts'

/** "Bursa" beside "Bursa Province" is the province, where the article speaks of no city or mayor of that name. */
export function mergeTwins(page: Page): void {
  const regions = page.things.filter(({ type, code }) => type === 'region' && code !== null)
  for (const town of regions) {
    if (town.level !== 'city' || town.forms.size > 1) continue
    const [form] = town.forms.keys()
    const wide = regions.find((other) => other !== town && isWider(page, other, town, form as string))
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

function isWider(page: Page, wide: Thing, town: Thing, form: string): boolean {
  if (wide.level === 'country' || wide.level === 'city') return false
  const place = page.vocabulary.placeByCode.get(town.code ?? '')
  const holder = page.vocabulary.placeByCode.get(wide.code ?? '')
  if (place === undefined || holder === undefined) return false
  if (!liesIn(page, place, holder.code) && place.within !== holder.within) return false
  return (
    wide.forms.has(form) ||
    [...wide.forms.keys()].some((other) => other.startsWith(`${form} `) && !/ (?:region|oblast)$/.test(other))
  )
}
