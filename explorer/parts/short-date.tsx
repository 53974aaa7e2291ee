import { useLanguage } from '../app/location.ts'

/** The day of a moment, as the language writes it. */
export function ShortDate({ moment }: { moment: string }) {
  const language = useLanguage()
  return (
    <time dateTime={moment}>{new Date(moment).toLocaleDateString(language, { dateStyle: 'medium' })}</time>
  )
}
