import { fold } from '../text/fold.ts'
import type { Lexicons } from '../text/lexicon.ts'

/** Words that the judgement of names and papers needs, from data/lexicons; all folded. */
export type Words = {
  /** "co", "ltd", "inc". */
  readonly legalForms: ReadonlySet<string>
  /** First or last words of names that every country has its own of: "ministry", "parliament". */
  readonly genericHeads: ReadonlySet<string>
  /** Titles that one person holds at a time: "governor". */
  readonly soleTitles: ReadonlySet<string>
  /** A spelling of a given name to the one that stands for all of them: "mohamed" to "mohammed". */
  readonly nameVariants: ReadonlyMap<string, string>
  /** Family names that stand before given names of one or two syllables: "kim", "nguyen". */
  readonly families: ReadonlySet<string>
  /** Given names of the West: "andrew". */
  readonly givenNames: ReadonlySet<string>
  /** A head noun to the one that stands for all its translations: "academy" to "institute". */
  readonly instituteHeads: ReadonlyMap<string, string>
  /** How the beginning of a word says that one paper follows another: "renew" to RENEWS. */
  readonly lineage: ReadonlyMap<string, string>
}

export function wordsOf(lexicons: Lexicons): Words {
  const rows = (name: string): readonly (readonly string[])[] => {
    const list = lexicons[name]
    if (list === undefined) throw new Error(`no data/lexicons/${name}.txt`)
    return list
  }
  const first = (name: string, wanted: (row: readonly string[]) => boolean = () => true) =>
    new Set(
      rows(name)
        .filter(wanted)
        .map(([word = '']) => fold(word)),
    )
  const classes = (name: string) =>
    new Map(
      rows(name).flatMap(([stands = '', ...others]) => [stands, ...others].map((word) => [fold(word), fold(stands)])),
    )
  return {
    legalForms: first('legal-forms', ([, use = '']) => use === 'form'),
    genericHeads: first('generic-institutions'),
    soleTitles: first('sole-titles'),
    nameVariants: classes('name-variants'),
    families: first('surnames', ([, language = '']) => SYLLABIC.has(language)),
    givenNames: first('given-names'),
    instituteHeads: classes('institute-heads'),
    lineage: new Map(rows('lineage-words').map(([word = '', how = '']) => [word, how])),
  }
}

/** Languages whose given names are one or two syllables, so that each of them tells people apart. */
const SYLLABIC: ReadonlySet<string> = new Set(['ko', 'zh', 'zh-hk', 'vi'])
