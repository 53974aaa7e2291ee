import { useDeferredValue, useState } from 'react'
import { useAnswer } from '../api/use-answer.ts'
import { API_LANGUAGE } from '../app/language.ts'
import { useLanguage } from '../app/location.ts'
import { type SearchType, SuggestOfDocument } from '../generated/graphql.ts'
import { Combobox } from './combobox.tsx'

type EntityPickerProps = {
  readonly label: string
  readonly hint?: string
  readonly types: readonly SearchType[]
  readonly onChoose: (id: string) => void
}

/** Chooses one thing of some types, which the API suggests as one types. */
export function EntityPicker({ label, hint, types, onChoose }: EntityPickerProps) {
  const language = API_LANGUAGE[useLanguage()]
  const [text, setText] = useState('')
  const prefix = useDeferredValue(text.trim())
  const answer = useAnswer(SuggestOfDocument, prefix ? { prefix, types: [...types], language } : undefined)
  const nodes = prefix ? (answer.data?.suggest ?? []).map(({ node }) => node) : []
  return (
    <Combobox
      label={label}
      hint={hint}
      text={text}
      onText={setText}
      options={[{ nodes }]}
      typed={types.length > 1}
      waiting={answer.loading || prefix !== text.trim()}
      onChoose={id => {
        setText('')
        onChoose(id)
      }}
    />
  )
}
