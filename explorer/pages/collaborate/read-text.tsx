import { languageOf } from '../../app/language.ts'
import { useTexts } from '../../app/texts.ts'
import { piecesOf } from './read-text.ts'
import { COLLABORATE } from './texts.ts'

/** What a company wrote, with what was read of it underlined and marked, and what was not dotted and listed. */
export function ReadText({ text, matched }: { text: string; matched: readonly string[] }) {
  const say = useTexts(COLLABORATE)
  const pieces = piecesOf(text, matched)
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
