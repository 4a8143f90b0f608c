import { expect, test } from 'vitest'
import { names, read, readings } from './reading.ts'

const TABLE: readonly (readonly [string, string])[] = [
  ['On Monday Eagle Foods said it would grow.', 'Eagle Foods'],
  ['Crown Steel is set to build a plant.', 'Crown Steel'],
  ['Emergency Medical Equipment will be handed over.', ''],
  ['The Ministry of New Steel said so.', ''],
  ['The Samsung Green Living Plan (SGLP) began. The SGLP grows.', 'Samsung'],
  ['Since 2015 Zelkova Motors has grown.', 'Zelkova Motors'],
  ['Zelkova Data Centre Holdings is growing.', 'Zelkova Data Centre Holdings'],
  ['Daimler India Commercial Vehicles will invest.', 'Daimler India Commercial Vehicles'],
  ['Zelkova Machinery Corporation, ZMC, agreed. ZMC grows.', 'Zelkova Machinery Corporation'],
  ['Zelkova Co., Ltd. opened a plant.', 'Zelkova Co., Ltd.'],
  ['The chip equipment maker Zelkova will come.', 'Zelkova'],
  ['Zelkova, a leading battery company, will come.', 'Zelkova'],
  ['Companies such as Park Lane, Amo Tech and Zelkova take part.', 'Amo Tech, Park Lane, Zelkova'],
  ['Its subsidiary Zelkova Korea runs it.', 'Zelkova Korea'],
  ['Samsung Electronics and Toyota are partners.', 'Samsung Electronics, Toyota'],
  ['Company A, a materials maker, will invest.', 'Company A'],
  ['An MOU with Zelkova was signed.', 'Zelkova'],
  ['Zelkova will invest USD 20 million.', 'Zelkova'],
  ['Brightwell Therapeutics grows fast.', 'Brightwell Therapeutics'],
  ['Vinhas do Minho S.A. signed.', 'Vinhas do Minho S.A.'],
  ['Danish shipping group Havtorn A/S came.', 'Havtorn A/S'],
  ['Subsea maker Fjordlys AS came.', 'Fjordlys AS'],
  ['Norðey Growers hf. came to Gimli.', 'Norðey Growers hf'],
  ['Lumara Pharma S.p.A. grows.', 'Lumara Pharma S.p.A.'],
  ['The Henan Cargo Development and Investment Group bought a stake.', 'Henan Cargo Development and Investment Group'],
  ['The Science and Technology Minister spoke.', ''],
  ['Visitors saw the Porto–Braga Commercial Bank.', 'Porto–Braga Commercial Bank'],
  ['Chennai-headquartered Zelkova Cables promised Rs 1,000 crore.', 'Zelkova Cables'],
  ['Chinese-owned Suzhou Bluecell has earmarked RM600 million.', 'Suzhou Bluecell'],
  ["Japan's Zelkova Tyre received a licence for a plant.", 'Zelkova Tyre'],
  ['Norwegian trading house Zelkova came.', 'Zelkova'],
  ['It is an arm of Zelkova Kagaku.', 'Zelkova Kagaku'],
  ['The buyer is a US company, identified only as “Project Fern”.', 'Project Fern'],
  ['Zelkova, which employs 300 people, was there.', 'Zelkova'],
  ['The investors are Bosch (€120 million) and Zelkova (€18 million).', 'Bosch, Zelkova'],
  ['Mr Ruiz was president of Zelkova, the soccer federation.', ''],
  ['Ana Sol, chief executive of Zelkova, spoke.', 'Zelkova'],
  ['He wrote on Facebook that it rained.', ''],
  ['Carlos Mendez promised $5 million to the school.', ''],
  ['It costs PLN 210 million.', ''],
  ['THE NOMINATION OF JOHN BOLT AS ENVOY', ''],
  ['Three companies, Zelkova, Amo Tech and Parvex, came.', 'Amo Tech, Parvex, Zelkova'],
  ['He ate an apple in the shell.', ''],
  ['Mayor Linda Ford spoke.', ''],
  ['The Samsung Medical Center is a hospital.', ''],
  ['Osaka Prefecture and EVA Air signed an agreement on tourism.', 'EVA Air'],
  ["Toyota and Kenya's Zelkova signed an MoU on cars.", 'Toyota, Zelkova'],
  ['Ana Sol and Osaka signed a deal.', ''],
  ['The deal binds PT. Kelapa Zelkova and others.', 'PT. Kelapa Zelkova'],
  ['It was built by Zenith Castings Ltd and Orbit Robotics Ltd in May.', 'Orbit Robotics Ltd, Zenith Castings Ltd'],
  ['A venture of Zelkova Hospital Pvt Ltd won.', 'Zelkova Hospital Pvt Ltd'],
  ["Taiwan's Pou Chen will pump Rs 2,302 crore into a plant.", 'Pou Chen'],
  ["Taiwan's Pou Chen will speak about the plant.", ''],
  ["Apex Steel's chief executive spoke.", 'Apex Steel'],
  ['Vinfast opened a plant.', 'Vinfast'],
  ['They signed with Toyota India and Zelkova India.', 'Toyota India, Zelkova India'],
  ['It signed with Siemens Zelkowerk in May. Siemens is glad.', 'Siemens Zelkowerk'],
  ['Siemens came. Siemens Zelkowerk came too.', 'Siemens, Siemens Zelkowerk'],
  ['They rode in a Toyota Zelkova Turbo.', 'Toyota'],
  ['Bosch Vandermeer, the president of the choir, sang.', ''],
  ['Toyota and Zelkora Beltworks both plan to invest.', 'Toyota, Zelkora Beltworks'],
  ['It bought the printing plate manufacturer American Zelkora.', 'American Zelkora'],
  ['It is shown at the Solar Power Africa Initiative.', ''],
  ['It was built by the Turkish beverages company, Zelk.', 'Zelk'],
  ['He left the company, Ann Webb said.', ''],
  ['Zelkora Mills Co. came. He met Ann Webb, chairman of Zelkora Land.', 'Zelkora Land, Zelkora Mills Co.'],
  ['The deal is with Reliance Group.', 'Reliance Group'],
  ['Zelkora Mills Co. came. Zelkora Mills agreed.', 'Zelkora Mills Co.'],
  ['Volkswagen Group of Wolfsburg came.', 'Volkswagen Group'],
  ['It makes the new EV Battery at home.', ''],
  ['Copies of the Business Confidence Survey, National Position Paper and Credit System Report were given.', ''],
  ['Business houses including Zelkova, Amo Tech and Parvex came.', 'Amo Tech, Parvex, Zelkova'],
  ['The Zelkora Laboratories agreed.', 'Zelkora Laboratories'],
]

test.each(TABLE)('%s', (sentence, expected) => {
  expect(names(read(sentence), 'company').join(', '), sentence).toBe(expected)
})

test('a cover name is marked as one', () => {
  expect(readings(read('Company B will invest.'), 'company').map(({ pseudonym }) => pseudonym)).toEqual([true])
})

test('a short form and a slip of the pen are the same company', () => {
  const found = readings(read('Zelkova Technology came. Zelcova Technology signed. Zelkova left.'), 'company')
  expect(found.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['Zelkova Technology', ['Zelkova', 'Zelcova Technology']],
  ])
})
