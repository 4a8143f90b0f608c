import type { Place } from '../../text/gazetteer.ts'
import { newThing, type Page, type Thing } from './page.ts'

/** The region of the article that is this place, made if need be; `name` is what a new one is called so far. */
export function knownRegion(page: Page, place: Place, name: string): Thing {
  const key = `region #${place.code}`
  const known = page.byForm.get(key)
  if (known !== undefined) return known
  const thing = newThing(page, 'region', name)
  thing.code = place.code
  thing.level = place.level
  page.byForm.set(key, thing)
  return thing
}
