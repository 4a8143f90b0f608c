import { expect, test } from 'vitest'
import { names, read, readings } from './reading.ts'

const TABLE: readonly (readonly [string, string])[] = [
  ['It was signed with KITA, the Korea International Trade Association.', 'Korea International Trade Association'],
  ['He told the News Agency of Nigeria about the new Branch Office.', ''],
  ['The rector Alan Wood of Ridge Coast University signed.', 'Ridge Coast University'],
  ['He holds a Master of Business Administration (MBA).', ''],
  ['The Port of Virginia and the Port of Leixões agreed.', 'Port of Leixões, Port of Virginia'],
  ['The Port of Colombo Capacity Building Project ended.', 'Port of Colombo'],
  ["Kenya's Financial Intelligence Unit agreed.", 'Financial Intelligence Unit'],
  ['The Ministry of Trade, Industry and Energy agreed.', 'Ministry of Trade, Industry and Energy'],
  ['The Los Reyes Area Chamber of Commerce and Industry was host.', 'Los Reyes Area Chamber of Commerce and Industry'],
  [
    'The University of Bergen and Ajou University Hospital cooperate.',
    'Ajou University Hospital, University of Bergen',
  ],
  ['Bahia Agricultural Research & Extension Services took part.', 'Bahia Agricultural Research & Extension Services'],
  ["He leads the Nghe An People's Council.", "Nghe An People's Council"],
  ['The Provincial Assembly’s Budget Committee met.', 'Budget Committee, Provincial Assembly'],
  ['The Secretary of the Ministry of Health Ravi Menon came.', 'Ministry of Health'],
  ['The committee met the board.', ''],
  ['The Office of the President and the Office of the Mayor agreed.', 'Office of the Mayor, Office of the President'],
  ['The Kenya Institute of Japan Studies and its Board of Directors agreed.', 'Kenya Institute of Japan Studies'],
  ['Ann Webb, Chairman of the Board of Zelkora Mills, came.', ''],
  ['The Chairman of the Board of Investment of Kenya came.', 'Board of Investment of Kenya'],
  ['The Council of Governors met the Minister for Public Administration.', 'Council of Governors'],
  ['It was shown at the Convention Center.', ''],
  [
    'The Ministry of Justice, Prisons Department and Fisheries Board signed.',
    'Fisheries Board, Ministry of Justice, Prisons Department',
  ],
  ['Senate leaders and Parliament agreed.', 'Parliament, Senate'],
  ['The UNDP and UNESCO support it.', 'UNDP, UNESCO'],
  ['The Hanbit Transportation Corporation runs the buses.', 'Hanbit Transportation Corporation'],
  ['The Gem Institute of Thailand is small.', 'Gem Institute of Thailand'],
  ['The state agency Wesgro and the innovation agency Zentavia met.', 'Wesgro, Zentavia'],
  ['The news agency Reutora reported it.', ''],
  ['Zelbrand, a non-profit research institute, took part.', 'Zelbrand'],
  ['Zelbrand, a poet from Lyon, took part.', ''],
  [
    'The Fachhochschule Dortmund and Universiti Sains Malaysia agreed.',
    'Fachhochschule Dortmund, Universiti Sains Malaysia',
  ],
  ['The Mactan Export Economic Zone grows.', 'Mactan Export Economic Zone'],
  ['The U.S. Senate met. The Senate agreed.', 'U.S. Senate'],
  [
    'The Bahia Business Council met the Osaka Business Council. The Business Council agreed.',
    'Bahia Business Council, Business Council, Osaka Business Council',
  ],
  [
    'The Export Board of the Republic of Kenya met. The Export Board of Kenya agreed.',
    'Export Board of the Republic of Kenya',
  ],
  [
    'They saw the Faculty of Education Sciences, and Language Center.',
    'Faculty of Education Sciences, Language Center',
  ],
  ['The University of Nairobi, Kenya (UoN) agreed. UoN is glad.', 'University of Nairobi'],
  ['The An Giang provincial Health Board agreed.', 'An Giang provincial Health Board'],
  ['The Bahia Industry Association met. The Industry Association of Bahia agreed.', 'Industry Association of Bahia'],
  ['The Kenya Business Association (Zelkenda) met. Zelkenda Chairman Ann Webb spoke.', 'Kenya Business Association'],
  [
    'Zelter University Lyon agreed with the Standing Committee of the Fujian Provincial People’s Congress.',
    'Fujian Provincial People’s Congress, Standing Committee, Zelter University Lyon',
  ],
  ['The Osaka Institute of Music (Institut Musik Osaka) agreed.', 'Osaka Institute of Music'],
  ['The Kenya Ports Authority (Kenport) agreed. Kenport is glad.', 'Kenya Ports Authority'],
  [
    'The Standing Committee of the Guangdong Provincial Committee agreed.',
    'Guangdong Provincial Committee, Standing Committee',
  ],
]

test.each(TABLE)('%s', (sentence, expected) => {
  const short = (name: string) =>
    name.replace('United Nations Development Programme', 'UNDP').replace(/^United Nations Educational.*/, 'UNESCO')
  expect(names(read(sentence), 'institution').map(short).sort().join(', '), sentence).toBe(expected)
})

test('an abbreviation in brackets is another spelling, also later', () => {
  const [reading, ...others] = readings(read('The Harbour Safety Agency (HSA) met. The HSA agreed.'), 'institution')
  expect([reading?.name, reading?.aliases, reading?.spans.length, others]).toEqual([
    'Harbour Safety Agency',
    ['HSA'],
    3,
    [],
  ])
})

test('initials alone stand for the name they fit', () => {
  const [reading, ...others] = readings(read('The Fisheries Development Board met. FDB agreed.'), 'institution')
  expect([reading?.name, reading?.aliases, others]).toEqual(['Fisheries Development Board', ['FDB'], []])
})
