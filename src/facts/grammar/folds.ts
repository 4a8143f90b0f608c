/** "LYON, May 3 (Wire) -- " */
const DATELINE =
  /^\s*\(?<R\d+>(?:,? ?<[RD]\d+>|[,.]? ?\([^()]{1,60}\)|,? [A-Z][\p{L}.]+(?= ?[-–—(<,])|, ){0,5}\.?\)?(?: (?:--?|–|—) ?|(?:--|—) ?|(?<=<D\d+> \([^()]{1,60}\)) )(?=\S)/u
/** "Chairman of the <O1> and <O2> <P3>": of both. */
const OF_TWO =
  /(?<=\b(?:[Cc]hairman|[Cc]hairperson|[Cc]hair|[Pp]resident|[Dd]irector|[Gg]eneral|[Hh]ead|[Ss]ecretary|CEO) of (?:the )?)(<O\d+>) (?:and|&) (?:the )?<O\d+>(?: of (?:the )?<R\d+>)? (?=(?:(?:Mr|Ms|Mrs|Dr|Prof)\.? )?<P\d+>)/g
/** "Officials from <R1> and <R2> signed" */
const ENVOYS =
  /\b(?:[Oo]fficials|[Rr]epresentatives|[Dd]elegates|[Dd]elegations|[Ll]eaders|[Ee]nvoys) (?:from|of) (?:both |the )?(?=<[RO]\d+>(?:,| and) )/g
/** "the Hungarian city of <R1>" */
const REGION_OF =
  /(?:\bthe |\bThe |(?<=^|, |\b(?:and|of|with|in|from|by|to|between|for|as) ))(?:(?!Sister|Twin|Partner|Friend)[A-Z][\p{L}-]+ )?(?:[Cc]ity|[Pp]rovince|[Ss]tate|[Rr]egion|[Cc]ounty|[Pp]refecture|[Mm]unicipality|[Cc]anton|[Vv]oivodeship|[Tt]own|[Cc]ities|[Pp]rovinces|[Ss]tates|[Rr]egions|[Tt]owns|[Vv]illages|[Pp]refectures|[Cc]ounties|[Mm]unicipalities|[Ee]mirate|[Dd]epartment|[Oo]blast|[Gg]overnorate|[Dd]istrict|[Tt]erritory|[Ii]sland|[Bb]orough|[Cc]ommune|[Cc]apital|[Kk]ingdom|[Cc]ommonwealth) of (?:the )?(?=<R\d+>)/gu
/** "<R1> city and" */
const LEVEL =
  /(<R\d+>) (?:city|province|prefecture|state|county|region|district|municipality)(?= (?:and|has|have|had|in|on|signed|inked|will|was|is|with)\b|[,.;])/g
/** "the <R1> Provincial Government and" */
const GOVERNMENT =
  /(<R\d+>)(?:'s)? (?:(?:[Pp]rovincial|[Ss]tate|[Cc]ity|[Mm]unicipal|[Rr]egional|[Pp]refectural|[Cc]ounty|[Mm]etropolitan|[Ff]ederal|[Ll]ocal) )?(?:[Gg]overnments?|[Aa]dministration|[Aa]uthorities)(?= (?:and|on|in|at|with|has|have|had|will|would|is|was|to|for|also|signed|yesterday|today|<)|[,.;])/g

/** "Lee's delegation met": Lee did. */
const PARTY_OF =
  /(<P\d+>)'s (?:[\w-]+ )?(?:delegation|entourage|party) (?=(?:met|held|paid|took|left|flew|went|also|then|was|were|has|had|[a-z]+ed)\b)/g
/** "was happy to welcome", "had the honour of meeting": who is, does. */
const GLAD =
  '\\b(?:(?:was|were|is|are) (?:very |truly |deeply )?(?:happy|pleased|honou?red|delighted|glad|proud|privileged|thrilled) to (?:have )?|(?:had|has|have) the (?:great )?(?:honou?r|pleasure|privilege|opportunity) (?:of|to) )'
const DEEDS: readonly (readonly [string, string])[] = [
  ['(?:welcome|welcomed|welcoming)', 'welcomed'],
  ['(?:receive|received|receiving)', 'received'],
  ['(?:host|hosted|hosting)', 'hosted'],
  ['(?:greet|greeted|greeting)', 'greeted'],
  ['(?:meet|met|meeting)', 'met'],
  ['(?:sign|signed|signing)', 'signed'],
  ['(?:visit|visited|visiting)', 'visited'],
]

/** "with Japanese energy company <O1>", "between the state-run <O1> and": what only says what a body is. */
const SAID_OF_IT =
  '(?:the|an?|its|their|[A-Z][a-z]+(?:-[A-Z][a-z]+)?|[a-z]+-[a-z]+|[a-z]{3,}(?<!\\b(?:and|for|the|with|from|that|which|was|were|has|had|into|under|its|said|signed|his|her|their))) '
const DESCRIBED = new RegExp(
  `(\\b(?:with|between|and|by|from|of|to|for) )(?:${SAID_OF_IT}){0,5}(?:company|firm|maker|manufacturer|giant|producer|developer|operator|conglomerate|supplier|provider|carmaker|automaker|chipmaker|start-?up|lender|retailer|airline|insurer|corporation|enterprise|distributor|contractor|exporter|major|agency|university),? (?=<O\\d+>)`,
  'g',
)
const OF_A_KIND =
  /(\b(?:with|between|and|by|from|of|to|for) )(?:the |an? )?(?:(?:[a-z]+-(?:run|owned|led|backed|listed|controlled)|leading|major|global|giant|private|local|national) ){1,3}(?=<O\d+>)/g

/** What is left out of a coded sentence, in order. */
export const TRIMS: readonly { readonly pattern: RegExp; readonly by: string }[] = [
  // "extensive" talks: a word in quotation marks is no speech.
  { pattern: /[“"]([^“”"<>.,]{1,30})[”"]/g, by: '$1' },
  // Who signs for a region is the region.
  {
    pattern: /\b(?:[Gg]overnments?|[Aa]dministrations?|[Aa]uthorities|[Pp]eoples?) of (?:the )?(?=<R\d+>)/g,
    by: '',
  },
  { pattern: DATELINE, by: '' },
  { pattern: OF_TWO, by: '$1 ' },
  // "X, on behalf of the bank, and Y, on behalf of the government, signed"
  {
    pattern: /,? (?:on behalf of|representing) (?:the|his|her|its) [A-Za-z]{4,20},? (?=and |signed |inked )/g,
    by: ' ',
  },
  { pattern: DESCRIBED, by: '$1' },
  { pattern: OF_A_KIND, by: '$1' },
  { pattern: ENVOYS, by: '' },
  { pattern: REGION_OF, by: '' },
  { pattern: GOVERNMENT, by: '$1' },
  { pattern: LEVEL, by: '$1' },
  { pattern: PARTY_OF, by: '$1 ' },
  ...DEEDS.map(([words, by]) => ({ pattern: new RegExp(`${GLAD}${words}\\b`, 'g'), by })),
]

export type Fold = {
  readonly pattern: RegExp
  /** Which of its two groups stays; the other goes into it. */
  readonly host: 'first' | 'second'
  /** Only where the host lies in the other, or is one thing. */
  readonly only?: 'inside' | 'single'
  /** What is put behind the host. */
  readonly then?: string
}

/** "the Ministry of Trade of Thailand", "Ajou University in Suwon", "Suwon, Korea" */
const PLACED: readonly Fold[] = [
  { pattern: /(<[RO]\d+>),(?: the)? (<R\d+>),/g, host: 'first', only: 'inside' },
  {
    pattern: /(<[RO]\d+>)(?:,| in| of)(?: the| the [A-Z]\w+ (?:province|state|city) of)? (<R\d+>)/g,
    host: 'first',
    only: 'inside',
  },
  { pattern: /(<O\d+>),? (?:of|in|at|from|under) (?:the )?(<[RO]\d+>)/g, host: 'first', only: 'single' },
]

/** What goes into the name it stands beside, in order. */
export const FOLDS: readonly Fold[] = [
  {
    pattern: /(<[ROP]\d+>) ?\(((?:the |in |since |hereinafter |formerly |[^()<>]{0,20})?<[RODP]\d+>[^()<>]{0,12})\)/g,
    host: 'first',
  },
  { pattern: /(<D\d+>) ?\((<D\d+>)\.?\)/g, host: 'first' },
  // "the U.S. state of Hawaii"
  {
    pattern:
      /\b(?:the )?(<R\d+>)(?:'s)? (?:state|province|region|prefecture|city|county|municipality|capital|island) of (<R\d+>)/g,
    host: 'second',
    only: 'inside',
  },
  ...PLACED,
  // "between the Research Council, India and Keio University"
  { pattern: /(?<=\bbetween (?:the )?)(<O\d+>), (<R\d+>) (?=and (?:the )?<O\d+>)/g, host: 'first', then: ' ' },
  ...PLACED,
  // "the governor, represented by his deputy, Ann Lee,": she was there.
  {
    pattern:
      /(<P\d+>),? (?:who (?:was|is) |was |is |being )?represented (?:at the [\w-]+ |here |on the occasion )?by (?:(?:<[PRO]\d+>'s|<[RO]\d+>|[\w.'-]+,?|,) ){0,10}?(<P\d+>)(?!'s),?/g,
    host: 'second',
  },
  // "the Almere-based chip maker Acme"
  { pattern: /(<R\d+>)-(?:based|headquartered) (?:[a-z][\w-]* ){0,5}(<O\d+>)/g, host: 'second' },
  // "the director, on behalf of Acme, and the minister signed": whom both act for is told elsewhere
  {
    pattern: /(<P\d+>), (?:on behalf of|representing) (?:the )?(<[RO]\d+>),(?= and <P\d+> (?:signed|inked)\b)/g,
    host: 'first',
  },
  // "the mayor and his delegation"
  {
    pattern:
      /(<P\d+>),? (?:and|with|along with) (<P\d+>)'s (?:[\w-]+ ){0,2}(?:colleagues|delegation|team|wife|husband|party|entourage|aides|staff|group)\b/g,
    host: 'first',
  },
  // "Thailand's Chiang Mai Province"
  { pattern: /(<R\d+>)'s? (?:[a-z-]+ ){0,3}(<R\d+>)/g, host: 'second', only: 'inside' },
  // "Japan's Ministry of Trade"
  { pattern: /(<R\d+>)'s? (?:own )?(<O\d+>)/g, host: 'second' },
  // "the Standards Institution, through its laboratory,"
  {
    pattern: /(<[RO]\d+>), (?:through|via) ((?:<[RO]\d+>'s |its |the |their )*(?:[a-z-]+ ){0,3}<[RO]\d+>),/g,
    host: 'first',
  },
  // "Illumina, a leading U.S. company, and …"
  {
    pattern:
      /(<O\d+>), (?:a|an|the) (?![^,;:.<>]*\b(?:agreement|memorandum|MoU|MOU|protocol|pact|accord|treaty|contract|deal|letter|declaration)\b)([a-z][^,;:.<>]{2,60}(?:<R\d+>)?[^,;:.<>]{0,60})(?=, (?:and |<)| and |, to |$)/g,
    host: 'first',
  },
  // "Acme, a packaging firm that asked not to be named, is considering"
  {
    pattern:
      /(<O\d+>), (?:an?|the) ((?:<R\d+>(?:'s|-based|-headquartered)? )?[a-z][^,;:.<>“”"]{2,110}), (?=(?:is|are|has|have|had|will|would|also|plans|intends|wants|aims|announced|signed|pledged|committed|agreed) )/g,
    host: 'first',
    then: ' ',
  },
  // "Lyon, capital of the region of Auvergne, and"
  {
    pattern:
      /(<R\d+>), (?:the |an? )?(?!sister|twin|partner|friend|another)(?:[a-z-]+ ){0,3}(?:capital|city|town|province|state|county|seat|home|port|hub) ([^,;:.]{2,80}), (?=and |has |have |had |on |in |signed |<)/g,
    host: 'first',
    then: ' ',
  },
]
