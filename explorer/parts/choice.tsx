type ChoiceProps<Word extends string> = {
  readonly label: string
  readonly words: readonly Word[]
  readonly names: Readonly<Record<Word, string>>
  readonly chosen: Word
  readonly onChoose: (word: Word) => void
}

/** One of a few words, by name. */
export function Choice<Word extends string>({ label, words, names, chosen, onChoose }: ChoiceProps<Word>) {
  return (
    <label className="choice">
      {label}{' '}
      <select
        value={chosen}
        onChange={({ target }) => onChoose(words.find(word => word === target.value) ?? chosen)}
      >
        {words.map(word => (
          <option key={word} value={word}>
            {names[word]}
          </option>
        ))}
      </select>
    </label>
  )
}
