/** Words whose other forms no ending tells, and words that only look as if they had an ending. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    'children child',
    'women woman',
    'men man',
    'people person',
    'persons person',
    'wives wife',
    'midwives midwif',
    'housewives housewif',
    'leaves leaf',
    'shelves shelf',
    'knives knife',
    'loaves loaf',
    'calves calf',
    'lives life',
    'teeth tooth',
    'feet foot',
    'business business',
    'businesses business',
    'career career',
    'careers career',
    'public public',
    'publicity publicity',
    'university university',
    'universities university',
    'universal universal',
    'communication communicat',
    'communications communicat',
    'community community',
    'communities community',
    'policy policy',
    'policies policy',
    'police police',
    'station station',
    'stations station',
    'relation relation',
    'nation nation',
    'national national',
    'international international',
    'organic organic',
    'general general',
    'hospital hospital',
    'hospitals hospital',
    'hospitality hospitality',
    'animal animal',
    'animals animal',
    'paper paper',
    'papers paper',
    'elderly elder',
    'dying die',
    'fishery fish',
    'fisheries fish',
    'pharmacist pharmaci',
    'pharmacists pharmaci',
    'medicine medic',
    'medicines medic',
    'mobility mobil',
    'healthy health',
    'caring care',
    'employee emploi',
    'employees emploi',
    'production produc',
    'productive produc',
    'productivity produc',
    'grown grow',
    'grew grow',
    'sold sell',
    'bought buy',
    'taught teach',
    'built build',
    'used use',
    'using use',
    'uses use',
    'user user',
  ].map(line => {
    const [word = '', stem = ''] = line.split(' ')
    return [word, stem]
  }),
)

/** A stem shorter than this would stand for too many words. */
const SHORTEST = 4

const singular = (word: string): string => {
  // Those who are named by what they do: `fishermen`, `craftswomen`; not a `specimen`.
  if (/[a-z]{3}(?<!speci|regi|abdo|acu|ali)men$/.test(word)) return word.replace(/men$/, 'man')
  if (/(ss|us|is)$/.test(word)) return word
  if (/[^aeo]uses$/.test(word)) return word.slice(0, -2)
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y')
  return word.replace(/((?<=ch|sh|x|ss|z)es|s)$/, '')
}

/** Endings that make a word of another, the longest first. */
const ENDINGS = [
  'isational',
  'izational',
  'isation',
  'ization',
  'ational',
  'ative',
  'ation',
  'ators',
  'ator',
  'ated',
  'ating',
  'ate',
  'ising',
  'izing',
  'ised',
  'ized',
  'ise',
  'ize',
  'ment',
  'ness',
  'ism',
  'ist',
  'ing',
  'ally',
  'al',
  'ion',
  'ive',
  'ant',
  'ed',
  'er',
  'or',
  'ly',
] as const

const undoubled = (stem: string): string => stem.replace(/([bdgmnprt])\1$/, '$1')

const withoutEnding = (word: string): string => {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || (ending === 'er' && word.endsWith('eer'))) continue
    const stem = undoubled(word.slice(0, -ending.length))
    // An ending without which no vowel is left belongs to the word: `string`, `spring`.
    if (stem.length >= SHORTEST) return /[aeiouy]/.test(stem) ? stem : word
  }
  return word
}

/**
 * What the forms of an English word have in common: `tourism`, `tourist` and `tourists` are `tour`, `farmers`
 * and `farming` are `farm`. A word of another alphabet, or one too short, is its own stem.
 */
export const stemOf = (word: string): string => {
  if (!/^[a-z]{3,}$/.test(word)) return word
  const known = IRREGULAR.get(word)
  if (known !== undefined) return known
  const one = singular(word)
  const stem = IRREGULAR.get(one) ?? withoutEnding(one)
  return stem.length > SHORTEST ? stem.replace(/e$/, '').replace(/y$/, 'i') : stem
}
