import { expect, test } from 'vitest'
import { names, read, readings } from './reading.ts'

const TABLE: readonly (readonly [string, string])[] = [
  ['The mayor of Osaka flew to Bahia in Brazil.', 'Bahia, Brazil, Osaka'],
  ['Talks were held in Phoenix, Arizona.', 'Arizona, Phoenix'],
  ['Chinese and Brazilian firms took part.', ''],
  ['He studied at Arizona State University.', ''],
  ['The Port Authority of Seattle leads the work.', ''],
  ['A plant will rise in Hallam County next year.', 'Hallam County'],
  ['They opened a library in District 7.', 'District 7'],
  ['The bill costs US$20 million.', ''],
  ['The US and the UAE signed a treaty.', 'UAE, US'],
  ['A ship came from Portsmouth, VA.', 'Portsmouth, VA'],
  ['The law is known as the Clean Water Act.', ''],
  ['Her office faces North and East.', ''],
  ['Officials of the Republic of Kenya came to the State of Texas.', 'Republic of Kenya, State of Texas'],
  ["The People's Republic of China agreed.", "People's Republic of China"],
  ['The Davos Forum opens on Monday.', ''],
  ['They flew to Zondrar, Ethiopia, in May.', 'Ethiopia, Zondrar'],
  ['Zondrar, Ethiopia, is far.', 'Ethiopia, Zondrar'],
  ['The schools of Zelkor, India and China met.', 'China, India'],
  ['A plant in Sidmouth Hollow, Ohio, will open.', 'Ohio'],
  ['They met in Szczeryn on Monday. Later Szczeryn gave a dinner.', 'Szczeryn'],
  ['The port city of Szczeryn and Urgut district agreed.', 'Szczeryn, Urgut district'],
  ['The mayor of La Seu d’Urgell came.', 'La Seu d’Urgell'],
  ['A smelter at Mundrapur and the Annecourt-based firm were named.', 'Annecourt, Mundrapur'],
  ['It holds a stake in Zelkova and wrote in Sango language.', ''],
  ['They crossed from Roscouf to Lyon by train.', 'Lyon, Roscouf'],
  ['CAPE TOWN — It rained.', 'Cape Town'],
  ['Governor Hideaki Omura came. Omura said so.', ''],
  ['Governor Hideaki Omura came to Omura.', 'Omura'],
  ['Bursa is pleased. The governor of Bursa Province spoke.', 'Bursa Province'],
  ['The mayor of Bursa met the governor of Bursa Province.', 'Bursa, Bursa Province'],
  ['A mine in Gillette, Wyo., will close.', 'Gillette, Wyo.'],
  ['The Ohio Department of Education agreed.', ''],
]

test.each(TABLE)('%s', (sentence, expected) => {
  expect(names(read(sentence), 'region').join(', '), sentence).toBe(expected)
})

/** Which place a name means: sentence, publisher, name, code or country of the code. */
const HOMONYMS: readonly (readonly [string, string | null, string, string])[] = [
  ['They met in Victoria in the Canadian province of British Columbia.', null, 'Victoria', 'CA-BC'],
  ['The states of California, Washington and Oregon agreed.', null, 'Washington', 'US-WA'],
  ['The premier travelled to Austin this week.', null, 'Austin', 'US-TX'],
  ["Victoria's Minister for Trade spoke.", null, 'Victoria', 'AU-VIC'],
  ['The talks in Washington, D.C. went on.', null, 'Washington', 'US-DC'],
  ['Buses in Suwon, Gwangju and Yongin are free.', 'KR-41', 'Gwangju', 'KR-41'],
  ['Gwangju Metropolitan City sent a delegation.', null, 'Gwangju', 'KR-29'],
  ['Atlanta is the largest city of Georgia.', null, 'Georgia', 'US-GA'],
  ['Tbilisi and Batumi are cities in Georgia.', null, 'Georgia', 'GE'],
]

test.each(HOMONYMS)('%s (publisher %s): %s is %s', (sentence, voice, name, expected) => {
  const context = read(sentence, voice)
  const reading = readings(context, 'region').find((each) => each.name.startsWith(name))
  const place = context.knowledge.gazetteer.byCode.get(reading?.code ?? '')
  expect([place?.code, place?.within], sentence).toContain(expected)
})
