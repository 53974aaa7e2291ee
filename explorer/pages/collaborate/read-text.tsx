import { languageOf } from '../../app/language.ts'
import { useTexts } from '../../app/texts.ts'
import { piecesOf, type ReadWord } from './read-text.ts'
import { COLLABORATE } from './texts.ts'

type ReadTextProps = {
  readonly text: string
  readonly words: readonly ReadWord[]
  /** Capabilities that were found in the text and taken out again. */
  readonly takenOut: readonly string[]
}

/** What a company wrote, with what was read of it underlined and marked, and what was not dotted and listed. */
export function ReadText({ text, words, takenOut }: ReadTextProps) {
  const say = useTexts(COLLABORATE)
  const pieces = piecesOf(text, words, takenOut)
  const unread = [...new Set(pieces.filter(({ state }) => state === 'unread').map(piece => piece.text))]
  return (
    <>
      <p className="read-text" lang={languageOf(text)}>
        {pieces.map((piece, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, always in its order
          <span key={index} className={piece.state}>
            {piece.text}
          </span>
        ))}
      </p>
      {unread.length > 0 && (
        <p>
          <strong>{say.notRead}</strong> <span lang={languageOf(text)}>{unread.join(say.comma)}</span>{' '}
          <small>{say.notReadHow}</small>
        </p>
      )}
    </>
  )
}
