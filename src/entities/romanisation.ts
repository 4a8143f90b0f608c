/** Letters that folding keeps, as English writes them. */
export const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th', ß: 'ss', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', ı: 'i',
} // prettier-ignore

/** Vowels that are also written as two. */
export const PAIRED_VOWELS: Readonly<Record<string, string>> = {
  ä: 'ae', Ä: 'Ae', ö: 'oe', Ö: 'Oe', ü: 'ue', Ü: 'Ue', å: 'aa', Å: 'Aa', ø: 'oe', Ø: 'Oe', ō: 'oh', Ō: 'Oh',
} // prettier-ignore

/** Spellings by which romanisations of one syllable differ, in the order in which they are made one: "myeong" is "myung". */
export const ROMANISED: readonly (readonly [RegExp, string])[] = [
  [/^(?:lee|yi|rhee|ri|li)$/, 'i'],
  [/^(?:park|bak|pak)$/, 'bak'],
  [/^(?:choi|choe)$/, 'choe'],
  [/^(?:no|noh|roh)$/, 'no'],
  [/^(?:shin|sin)$/, 'sin'],
  [/^(?:oh|o)$/, 'o'],
  [/^(?:woo|wu|u)$/, 'u'],
  [/^(?:paik|baek|back|paek)$/, 'baek'],
  [/(?:yeo|you|yu)/g, 'yu'],
  [/(?:eo|oo|ou|wu)/g, 'u'],
  [/ee/g, 'i'],
  [/(?:ch|j)/g, 'j'],
  [/sh/g, 's'],
  [/k/g, 'g'],
  [/t/g, 'd'],
  [/p/g, 'b'],
  [/r/g, 'l'],
  [/h(?=$|[bcdfgjklmnpqrstvwxz])/g, ''],
]
