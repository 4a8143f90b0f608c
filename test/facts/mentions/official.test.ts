import { describe, expect, test } from 'vitest'
import { names, offices, read, readings } from './reading.ts'

const PEOPLE: readonly (readonly [string, string])[] = [
  ['President Karim al-Sabri met Governor Nasir el-Tahawi.', 'Karim al-Sabri, Nasir el-Tahawi'],
  ['Secretary Tran Van Loi met Governor Sato Kenji.', 'Sato Kenji, Tran Van Loi'],
  ['Rector Dan Mabena and his counterpart from Moi University, Prof Joseph Otieno, came.', 'Dan Mabena, Joseph Otieno'],
  ['Minister of State for Foreign and Commonwealth Affairs Peter Hale came.', 'Peter Hale'],
  ['Karen Swift, ambassador of Chile, came with swift steps.', 'Karen Swift'],
  ['Senator the Honourable Ruth Jones Webb, JP, Minister of Health, came.', 'Ruth Jones Webb'],
  ['Sheikh Hamad bin Saif bin Rashid Al Marri, Deputy Ruler of Fujairah, came.', 'Hamad bin Saif bin Rashid Al Marri'],
  ['President of the Union of Port Cities (UPC) Murat Demir came.', 'Murat Demir'],
  ['The vice-governor of Bahia, Caio Monteverde, spoke.', 'Caio Monteverde'],
  ['Vice Governor Shinobu TAKADA welcomed the guests.', 'Shinobu TAKADA'],
  ['He met Mr Ivan Kos the Mayor of Split.', 'Ivan Kos'],
  ['Yesterday the Minister for Trade, Mr Byrne, opened it.', 'Byrne'],
  ['She met the Chairman of the Osaka Chamber of Commerce and Board of Trade of Nagano Okada Kenji.', 'Okada Kenji'],
  ['Governor Tetsuo Fukui welcomed the guests.', 'Tetsuo Fukui'],
  ['The Director-General of Trade, Office of Economic Affairs, Mr. Liu Daming, spoke.', 'Liu Daming'],
  ['He met the Indonesian ambassador to Malaysia, Hermanto, on Friday.', 'Hermanto'],
  ['Director of the Export Bureau of Nagano city of Japan’s Nagano prefecture Okada Kenji came.', 'Okada Kenji'],
  ['Sheikh Omar al Harthy, Sultanate’s Ambassador to Kenya, came.', 'Omar al Harthy'],
  ['Aides from the Office of the Minister of Trade, Ravi Menon, came.', ''],
  ['The Mayor of Leeds, Councillor Jane Hollis, spoke.', 'Jane Hollis'],
  ['Governor Oh Min-seok welcomed the guests.', 'Oh Min-seok'],
  ['Chairman Ruth Adler, COO Wen Jiabei, and President Tomas Riva came.', 'Ruth Adler, Tomas Riva, Wen Jiabei'],
  ['Dr. Ana Sol, director of the Energy Agency, spoke.', 'Ana Sol'],
  ['Nguyen Thi Hoa, who heads the Trade Bureau, agreed.', 'Nguyen Thi Hoa'],
  ['The mayor of Lyon, Paul Girard, opened the fair.', 'Paul Girard'],
  ['Kenyan President William Ruto met Prime Minister Fumio Kishida.', 'Fumio Kishida, William Ruto'],
  ['H.E. Sheikh Khalid bin Rashid, Minister of Trade, attended.', 'Khalid bin Rashid'],
  ['Minister of Ports, Shipping, and Aviation, Mr. Kamal de Silva, signed it.', 'Kamal de Silva'],
  ['Smt. Lakshmi Narayanan, Chief Secretary of Kerala, was present.', 'Lakshmi Narayanan'],
  ['Senators Mary Holt and Dale Brown visited Osaka.', 'Dale Brown, Mary Holt'],
  ['Governor C.L. “Dutch” Miller signed the bill.', 'C.L. “Dutch” Miller'],
  ['The poet Anna Berg read aloud.', ''],
  ['The poet Anna Berg of Zelkora Motors read aloud.', ''],
  [
    'The Minister held separate meetings with Yoko Tanaka of Zelkora Motors and Masaru Kondo of Hanbit Solar Co.',
    'Masaru Kondo, Yoko Tanaka',
  ],
  ['Prime Minister Jan Novak and Hungary’s Tibor Vass opened the plant.', 'Jan Novak, Tibor Vass'],
  ['He read Hungary’s Tibor Vass.', ''],
  ['President Juan Delgado (Juanito) spoke. President Juanito left.', 'Juan Delgado'],
  ['Zelkora Mills was represented by Premchand Vaidya.', 'Premchand Vaidya'],
  ['He spoke of the country’s president, Karim Aslanov.', 'Karim Aslanov'],
  ['Dr. Tran Quang Tri, director of the Trade Bureau, came.', 'Tran Quang Tri'],
  ['Associate Professors Ana Sol and Lars Holm came.', 'Ana Sol, Lars Holm'],
  ['State Minister GK Ananda Rao spoke.', 'GK Ananda Rao'],
  ['Ms. Anna Berg lives in Oslo.', ''],
  ['The President of the Senate spoke.', ''],
  ['Adebayo Okonkwo was appointed governor of Lagos State.', 'Adebayo Okonkwo'],
  ['The plan was praised by Mayor Jean-Luc Petit (Lyon).', 'Jean-Luc Petit'],
  ['It was signed by He Xiaolan, deputy mayor of Zhengzhou.', 'He Xiaolan'],
  ['He Xiaolan is known. He Opened the fair.', ''],
  ['The contract was signed by managing director Sian Trevor.', 'Sian Trevor'],
  [
    'The Catalan minister of Health, Montserrat Puig, and her Andorran counterpart, Xavier Casal, agreed.',
    'Montserrat Puig, Xavier Casal',
  ],
  ['Opera star Montserrat Caballo sang.', ''],
  ['Principal Secretary (Industries) Jayanti Menon spoke.', 'Jayanti Menon'],
  ['The Commissioner for Trade and Industry, Chief Wale Alabi, spoke.', 'Wale Alabi'],
  ['Deputy Governor Kennedy ole Sankok toured the hospital.', 'Kennedy ole Sankok'],
  ['Vice-chancellor Prof Datuk Seri Dr Noraini Yusof spoke.', 'Noraini Yusof'],
  ["The Menteri Besar of the Malaysian state of Johor, Dato' Haji Hasnol Ismail, came.", 'Hasnol Ismail'],
  ['The mayor of La Seu d’Urgell, Joana Fontanet, came.', 'Joana Fontanet'],
  ['Prime Minister Sheikh Hasina left. Sheikh Khalid bin Rashid, ruler, stayed.', 'Khalid bin Rashid, Sheikh Hasina'],
  ['Sri Lanka’s power and energy minister, Kanchana Wijesekera, spoke.', 'Kanchana Wijesekera'],
  ['General Manager – Marketing and Sales Rajiv Menon came.', 'Rajiv Menon'],
  ['Minister of State for Commerce and Industry Som Prakash left.', 'Som Prakash'],
  ['Rhona Muir MSP, a former councillor, left.', 'Rhona Muir'],
  ['The rectors, Prof Thandi Mabuza and Prof Ulrich Hertel, met.', 'Thandi Mabuza, Ulrich Hertel'],
  ['The director of the Health Service (CatSalut), Ramon Vilar, came.', 'Ramon Vilar'],
  ['Principal Secretary to the CM Amit Mohan spoke.', 'Amit Mohan'],
  ['King Felipe VI left.', 'Felipe VI'],
  ['Governor Hideaki Omura came. Omura said so.', 'Hideaki Omura'],
  ['Permanent Secretary in the Ministry of Commerce Grace Phiri spoke.', 'Grace Phiri'],
  ['The chairman of state-owned Petrolia Oil, Ahmed Saleh, spoke.', 'Ahmed Saleh'],
  ['Secretary to the State Government, Barr. Bola Salu, came.', 'Bola Salu'],
  ['Secretary Industries Ehsan Bhutta attended.', 'Ehsan Bhutta'],
  ['Sheikh Dr. Sultan bin Khalid Al Marri, Ruler of Ajman, came.', 'Sultan bin Khalid Al Marri'],
  ['Sultan Qaboos Street was closed.', ''],
  ['Additional Secretary Md Hafizur Rahman left.', 'Md Hafizur Rahman'],
  ['Additional Secretary Md. Hafizur Rahman left.', 'Md. Hafizur Rahman'],
  ['Smt. Lakshmi Varier, IAS, Additional Chief Secretary, left.', 'Lakshmi Varier'],
  ['The governor and Osaka Governor Ken Bando agreed.', 'Ken Bando'],
  ["The president of Italy's Emilia-Romagna region Stefano Bonacci left.", 'Stefano Bonacci'],
  ['Tan Sri Abdul Harun, chairman of the board, and Mayor Zairil Khai came.', 'Abdul Harun, Zairil Khai'],
]

describe('who is an official', () => {
  test.each(PEOPLE)('%s', (sentence, expected) => {
    expect(names(read(sentence), 'official').join(', '), sentence).toBe(expected)
  })
})

const OFFICES: readonly (readonly [string, string])[] = [
  ['His Majesty Sultan Haitham bin Tarik came.', 'Haitham bin Tarik: Sultan @ –'],
  ['IT minister Ravi Rao spoke.', 'Ravi Rao: IT minister @ –'],
  [
    'Minister Ana Sol held meetings with US Commerce Secretary Ed Pike in Washington.',
    'Ana Sol: Minister @ – | Ed Pike: Commerce Secretary @ US',
  ],
  ['Chief of Staff to the Governor of Ohio, Sam Reed, came.', 'Sam Reed: Chief of Staff to the Governor @ Ohio'],
  ['Secretary to the Prime Minister Sunil Perera came.', 'Sunil Perera: Secretary to the Prime Minister @ –'],
  [
    'Ana Sol, Ambassador Extraordinary and Plenipotentiary of Peru to Kenya, came.',
    'Ana Sol: Ambassador Extraordinary and Plenipotentiary to Kenya @ Peru',
  ],
  ['Arizona State Governor Jane Doerr spoke.', 'Jane Doerr: Governor @ Arizona'],
  ['Peruvian Ambassador to Korea Luis Prado came.', 'Luis Prado: Ambassador to Korea @ Peru'],
  [
    'Presidents Alan Wood of Ridge Coast University and Lim Su-jin of Haneul University signed.',
    'Alan Wood: President @ Ridge Coast University | Lim Su-jin: President @ Haneul University',
  ],
  ['Lim Su-jin, President of Haneul University, signed.', 'Lim Su-jin: President @ Haneul University'],
  ['Vice Governor for Economy Park Joo-won attended.', 'Park Joo-won: Vice Governor for Economy @ –'],
  [
    'The Minister of Trade and Industry of Thailand, Somsak Chaiyo, left.',
    'Somsak Chaiyo: Minister of Trade and Industry @ Thailand',
  ],
  ['Former Prime Minister of Japan Taro Sato spoke.', 'Taro Sato: former Prime Minister @ Japan'],
  ['Ravi Menon, then Mayor of Kochi, agreed.', 'Ravi Menon: former Mayor @ Kochi'],
  [
    'Deputy Prime Minister and Minister of Commerce Anan Rak of Laos agreed.',
    'Anan Rak: Deputy Prime Minister @ Laos | Anan Rak: Minister of Commerce @ Laos',
  ],
  ['Acme Motors Chairman Lars Holm came.', 'Lars Holm: Chairman @ Acme Motors'],
  [
    'On behalf of Kenya, the Minister of Ports, Mr. Jo Otieno, signed, while representing Laos, Mr. Anan Rak, Deputy Minister of Trade, signed.',
    'Jo Otieno: Minister of Ports @ Kenya | Anan Rak: Deputy Minister of Trade @ Laos',
  ],
  [
    'Ambassador of Japan to India Keiichi Onoda and Consul General Kenji Sato came.',
    'Keiichi Onoda: Ambassador to India @ Japan | Kenji Sato: Consul General @ Japan',
  ],
  [
    'The ambassadors Ana Sol Prado of Peru, and Lars Holm of the Netherlands came.',
    'Ana Sol Prado: ambassador @ Peru | Lars Holm: ambassador @ Netherlands',
  ],
  [
    'Khalid bin Rashid, Minister of Civil Service of Oman, came.',
    'Khalid bin Rashid: Minister of Civil Service @ Oman',
  ],
  [
    'Lars Holm, Chairman of the Board of Directors of Zelkora Motors, came.',
    'Lars Holm: Chairman of the Board of Directors @ Zelkora Motors',
  ],
  [
    'Chairman Zelkora Mills Mr Tuncay Bey and General Manager Zelkora Foods Omar Aziz came.',
    'Tuncay Bey: Chairman @ Zelkora Mills | Omar Aziz: General Manager @ Zelkora Foods',
  ],
  [
    'Omar bin Said is also founder and Chairman of Zelkora Mills.',
    'Omar bin Said: founder @ Zelkora Mills | Omar bin Said: Chairman @ Zelkora Mills',
  ],
  [
    'President Juan Cruz met investors from Peru. Kenya welcomes them. He said Kenya is far from Peru.',
    'Juan Cruz: President @ Kenya',
  ],
  ['CM Anand Rao came. Bihar Chief Minister Anand Rao spoke.', 'Anand Rao: Chief Minister @ Bihar'],
  [
    'Jon Webb, the chairman, president and CEO of Zelkora Mills, came.',
    'Jon Webb: chairman @ Zelkora Mills | Jon Webb: president and CEO @ Zelkora Mills',
  ],
  [
    'Omar bin Said, Minister Responsible for Financial Affairs of Oman, came.',
    'Omar bin Said: Minister for Financial Affairs @ Oman',
  ],
  [
    'President Juan Cruz received the new ambassador of Peru to Kenya, Ana Sol, and the ambassador of Chile to Kenya, Luis Prado.',
    'Juan Cruz: President @ Kenya | Ana Sol: ambassador to Kenya @ Peru | Luis Prado: ambassador to Kenya @ Chile',
  ],
  [
    'Special Assistant to CM on Industry Abdul Karim Khan came.',
    'Abdul Karim Khan: Special Assistant to CM on Industry @ –',
  ],
  ['Talks were held with Yuki Mori, State Minister of Trade in Tokyo.', 'Yuki Mori: State Minister of Trade @ –'],
  ['Zelkova’s CEO Lars Holm came.', 'Lars Holm: CEO @ Zelkova'],
  ['Hiran Peiris, Chairman, Colombo Stock Exchange, signed.', 'Hiran Peiris: Chairman @ Colombo Stock Exchange'],
  [
    'Director General Seo Yun-ho of the International Cooperation Bureau came.',
    'Seo Yun-ho: Director General @ International Cooperation Bureau',
  ],
  [
    'Premier David Eby met with Governor Kim Dong-yeon of Gyeonggi.',
    'David Eby: Premier @ – | Kim Dong-yeon: Governor @ Gyeonggi',
  ],
  [
    'Manitoba and Iceland agreed, Premier Darryl Novak and Agriculture Minister Yvonne Roy said.',
    'Darryl Novak: Premier @ Manitoba | Yvonne Roy: Agriculture Minister @ Manitoba',
  ],
  [
    'Minister-President Jörg Altmann and the Marshal of the Lower Silesian Voivodeship, Agnieszka Wrona, signed it. Thuringia is glad.',
    'Jörg Altmann: Minister-President @ Thuringia | Agnieszka Wrona: Marshal @ Lower Silesian Voivodeship',
  ],
  [
    "Iceland's minister of food, agriculture and fisheries, Katla Jonsdottir, spoke.",
    'Katla Jonsdottir: minister of food, agriculture and fisheries @ Iceland',
  ],
  ['Argentina’s then-president Carlos Mendes spoke.', 'Carlos Mendes: former president @ Argentina'],
  ['Landrat Karl Huber of Miesbach came.', 'Karl Huber: Landrat @ Miesbach'],
  ['Ann Webb, the council’s leader, left.', ''],
  ['Cornwall Council met. Cllr Ann Webb, the council’s leader, left.', 'Ann Webb: leader @ Cornwall Council'],
  [
    'Palmtech Limited built it. The Managing Director of the company, Mr. Zhao Peng, signed.',
    'Zhao Peng: Managing Director @ Palmtech Limited',
  ],
  [
    'Somsak Chaiyo, Deputy Prime Minister and Minister of Commerce, represented Laos. Nepal was absent.',
    'Somsak Chaiyo: Deputy Prime Minister @ Laos | Somsak Chaiyo: Minister of Commerce @ Laos',
  ],
  [
    'Governor Ana Sol of Lagos State criticised her predecessor, Mr Paul Okoro.',
    'Ana Sol: Governor @ Lagos State | Paul Okoro: former Governor @ Lagos State',
  ],
  [
    'Mayor Dale Brown of Metz read a letter of his Villafranca counterpart, Ximena Barros.',
    'Dale Brown: Mayor @ Metz | Ximena Barros: Mayor @ Villafranca',
  ],
  [
    'Riaan Botha, chief executive of the provincial investment agency Wesgro, spoke.',
    'Riaan Botha: chief executive @ Wesgro',
  ],
  ['He went on to Lyon, where he was received by Mayor Paul Girard.', 'Paul Girard: Mayor @ Lyon'],
  [
    'Governor Marcos Lima of Bahia flew to Metz, where Mayor Paul Girard met him.',
    'Marcos Lima: Governor @ Bahia | Paul Girard: Mayor @ Metz',
  ],
  [
    'The Ambassador of Malaysia to the Kingdom, Wan Zaidi Abdullah, came.',
    'Wan Zaidi Abdullah: Ambassador to the Kingdom @ Malaysia',
  ],
  ['Consul General of Japan in Vancouver Kohei Maruyama came.', 'Kohei Maruyama: Consul General in Vancouver @ Japan'],
  [
    'Gyeonggi Provincial Assembly’s Safety Committee Chairman Seo Il-ho came.',
    'Seo Il-ho: Chairman @ Safety Committee',
  ],
]

const ARTICLES: readonly (readonly [string, string])[] = [
  [
    'Odisha signed with a firm of Singapore. Industries Secretary Hemant Rao spoke. Chief Minister Mohan Das came.',
    'Hemant Rao: Industries Secretary @ Odisha | Mohan Das: Chief Minister @ Odisha',
  ],
  [
    'The Taiwan Feed Industry Association came. It was led by association chairman Yang Chin-hsing.',
    'Yang Chin-hsing: chairman @ Taiwan Feed Industry Association',
  ],
  ['Peru and Chile are friends. President Ana Sol, who is on a visit to Chile, spoke.', 'Ana Sol: President @ Peru'],
  [
    'Chile and Peru are friends. Foreign Minister Luis Soto of Chile called on Prime Minister Ana Sol.',
    'Luis Soto: Foreign Minister @ Chile | Ana Sol: Prime Minister @ Peru',
  ],
  [
    'Queensland and the Province of Cavite have entered into a memorandum. Signatories were Agriculture Minister Ann Webb and Governor Jon Sol.',
    'Ann Webb: Agriculture Minister @ Queensland | Jon Sol: Governor @ Province of Cavite',
  ],
  [
    'Nagaland University and Chiang Rai University inked an MoU. It was signed by Vice-Chancellor Ravi Patnaik and Rector Somsak Chaiyo.',
    'Ravi Patnaik: Vice-Chancellor @ Nagaland University | Somsak Chaiyo: Rector @ Chiang Rai University',
  ],
  [
    'Minister-President Karl Huber of Bavaria flew to India. His economy minister, Anna Berg, stayed at home.',
    'Karl Huber: Minister-President @ Bavaria | Anna Berg: economy minister @ Bavaria',
  ],
  [
    'Vietnam’s Deputy Prime Minister Tran Quoc Bao and Minister of Agriculture Le Thi Hoa came. Canada agreed.',
    'Tran Quoc Bao: Deputy Prime Minister @ Vietnam | Le Thi Hoa: Minister of Agriculture @ Vietnam',
  ],
  ['Gujarat Industries Minister Balvant Patel came.', 'Balvant Patel: Industries Minister @ Gujarat'],
  [
    'Texas is large. Gov. Gregg Webb and Lt. Gov. Dan Brown of the state came.',
    'Gregg Webb: Gov. @ Texas | Dan Brown: Lt. Gov. @ Texas',
  ],
  [
    'Chairman of the Export Council Ruth Adler spoke. Vice Chairman Tomas Riva agreed.',
    'Ruth Adler: Chairman @ Export Council | Tomas Riva: Vice Chairman @ Export Council',
  ],
  ['Minister-President Jan Huber of Bavaria came.', 'Jan Huber: Minister-President @ Bavaria'],
]

describe('what an office is of', () => {
  test.each(ARTICLES)('%s', (text, expected) => expect(offices(read(text)).join(' | ')).toBe(expected))
  test('a state’s own minister, where a state speaks', () => {
    const context = read('Kerala grows. Minister for Water Resources P. Nair spoke. India agreed.', 'IN-KL')
    expect(offices(context)).toEqual(['P. Nair: Minister for Water Resources @ Kerala'])
  })
  test('a union minister is no state’s', () => {
    const context = read('Kerala grows. Union Minister for Water P. Nair spoke. India agreed.', 'IN-KL')
    expect(offices(context)).not.toContain('P. Nair: Union Minister for Water @ Kerala')
  })
  test.each(OFFICES)('%s', (sentence, expected) => {
    expect(offices(read(sentence)).join(' | ').replaceAll('Arizona State', 'Arizona'), sentence).toBe(expected)
  })
  test('the publisher’s, where nothing else is said', () => {
    const context = read('Gyeonggi Province grows. Governor Oh Min-seok welcomed the guests.', 'KR-41')
    expect(offices(context)).toEqual(['Oh Min-seok: Governor @ Gyeonggi Province'])
  })
  test('a bare governor is the publisher’s even where it is not named, and not of a region it dealt with', () => {
    const context = read('After talks with British Columbia, Governor Kim Moon-soo returned to Suwon.', 'KR-41')
    expect(offices(context)).toEqual(['Kim Moon-soo: Governor @ Gyeonggi Province'])
  })
  test('the place that opens the sentence', () => {
    expect(offices(read('In Oregon, Governor Jane Doerr spoke.'))).toEqual(['Jane Doerr: Governor @ Oregon'])
  })
})

const SAME: readonly (readonly [string, string, readonly string[]])[] = [
  ['Governor Kim Dong-ho came. Later Governor Dong Ho Kim spoke.', 'Kim Dong-ho', ['Dong Ho Kim']],
  ['Governor Kim Dong-ho came. Governor Kim spoke.', 'Kim Dong-ho', ['Kim']],
  ['Mayor Jane Doerr came. Doerr stayed.', 'Jane Doerr', ['Doerr']],
  ['Ambassador Luis Prado came. Ambassador Prato thanked him.', 'Luis Prado', ['Prato']],
]

describe('one person under several spellings', () => {
  test.each(SAME)('%s', (text, name, aliases) => {
    const people = readings(read(text), 'official').map((each) => ({ name: each.name, aliases: each.aliases }))
    expect(people, text).toEqual([{ name, aliases }])
  })
  test('a vice governor and a governor of one family name are two', () => {
    const people = readings(read('Vice Governor Kim Hyun-ju came. Governor Kim stayed.'), 'official')
    expect(people.map(({ name, titleOnly }) => [name, titleOnly])).toEqual([
      ['Kim Hyun-ju', false],
      ['Kim', true],
    ])
  })
})
