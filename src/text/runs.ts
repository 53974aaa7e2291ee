export const HAN = /[\p{Script=Han}々]/u
const KATAKANA = /[\p{Script=Katakana}ー]/u
const HIRAGANA = /\p{Script=Hiragana}/u

/** Kana between two characters of one word, as in 空き家 and 受け入れ. */
const WITHIN = /^[いうえきぎくけげさしせたちつてばびぶべまみめらりるれわ]{1,2}$/u

type Script = 'han' | 'katakana' | 'hiragana' | 'word'

const scriptOf = (character: string): Script | undefined => {
  if (HAN.test(character)) return 'han'
  if (KATAKANA.test(character)) return 'katakana'
  if (HIRAGANA.test(character)) return 'hiragana'
  return /[\p{L}\p{N}.'’]/u.test(character) ? 'word' : undefined
}

/** A piece of a text in one script. */
export interface Run {
  readonly script: Script
  readonly text: string
}

/** A text as its runs. */
export const runsOf = (text: string): readonly Run[] => {
  const runs: { script: Script; text: string }[] = []
  let open: Script | undefined
  for (const character of text.normalize('NFKC')) {
    const own = scriptOf(character)
    // The mark of a long vowel belongs to either kana.
    const script = character === 'ー' && open === 'hiragana' ? open : own
    const last = runs.at(-1)
    if (script !== undefined && script === open && last) last.text += character
    else if (script !== undefined) runs.push({ script, text: character })
    open = script
  }
  return runs
}

/** Characters with kana between them that belong to one word: 空き家, 受け入れ. */
export const withInnerKana = (runs: readonly Run[]): readonly Run[] => {
  const done: Run[] = []
  for (const run of runs) {
    const [kana, stem] = [done.at(-1), done.at(-2)]
    const isOneWord =
      run.script === 'han' && stem?.script === 'han' && kana?.script === 'hiragana' && WITHIN.test(kana.text)
    if (isOneWord) done.splice(-2, 2, { script: 'han', text: `${stem.text}${kana.text}${run.text}` })
    else done.push(run)
  }
  return done
}

/** The kana with which a word made of characters ends: 暮らし, 受け入れ; behind it stands a particle or nothing. */
const ENDING = /^(?:らし|[いえきけげしせちてびみめりれぐう])(?=$|[のをにはがともでへや])/u

export const withEndings = (runs: readonly Run[]): readonly Run[] => {
  const done: Run[] = []
  for (const run of runs) {
    const stem = done.at(-1)
    const ending =
      run.script === 'hiragana' && stem?.script === 'han' ? ENDING.exec(run.text)?.[0] : undefined
    if (ending === undefined || stem === undefined) {
      done.push(run)
      continue
    }
    done.splice(-1, 1, { script: 'han', text: `${stem.text}${ending}` })
    if (run.text.length > ending.length) done.push({ ...run, text: run.text.slice(ending.length) })
  }
  return done
}
