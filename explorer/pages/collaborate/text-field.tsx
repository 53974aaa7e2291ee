import { type FormEvent, useId, useState } from 'react'
import { changeQuery } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import { Chips } from '../../parts/chips.tsx'
import { Answered } from '../../parts/state-notice.tsx'
import type { Profile } from './profile.ts'
import { ReadText } from './read-text.tsx'
import { COLLABORATE } from './texts.ts'
import { LONGEST_TEXT, type View } from './view.ts'

type TextFieldProps = { readonly view: View; readonly profile: Profile }

function Understood({ view, profile }: TextFieldProps) {
  const say = useTexts(COLLABORATE)
  return (
    <Answered answer={profile.reading}>
      {({ collaborationAreas }) => (
        <>
          {profile.understood.length + profile.takenOut.length === 0 && (
            <p role="status">{say.understoodNothing}</p>
          )}
          <ReadText
            text={view.text}
            words={collaborationAreas?.words ?? []}
            takenOut={profile.takenOut.map(({ node }) => node.id)}
          />
          {profile.understood.length > 0 && <p className="chips-label">{say.understood}</p>}
          <Chips
            label={say.understood}
            items={profile.understood}
            note={({ matched }) => matched && <small>{say.matched(matched)}</small>}
            act={say.remove}
            onAct={id => changeQuery({ without: [...view.without, id] })}
          />
          {profile.takenOut.length > 0 && <p className="chips-label">{say.refused}</p>}
          <Chips
            label={say.refused}
            items={profile.takenOut}
            act={say.bringBack}
            sign="↺"
            onAct={id => changeQuery({ without: view.without.filter(other => other !== id) })}
          />
        </>
      )}
    </Answered>
  )
}

/** A company in its own words, and what was understood of them, to be corrected. */
export function TextField({ view, profile }: TextFieldProps) {
  const say = useTexts(COLLABORATE)
  const id = useId()
  const [text, setText] = useState(view.text)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    changeQuery({ text: text.trim(), without: undefined })
  }
  return (
    <form onSubmit={submit} className="who-text">
      <label htmlFor={`${id}-text`}>{say.text}</label>
      <textarea
        id={`${id}-text`}
        rows={3}
        maxLength={LONGEST_TEXT}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <p id={`${id}-hint`} className="quiet">
        {say.textHint(LONGEST_TEXT)}
      </p>
      <button type="submit">{say.useText}</button>
      {view.text && <Understood view={view} profile={profile} />}
    </form>
  )
}
