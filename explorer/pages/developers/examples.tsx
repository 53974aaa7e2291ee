import { useLanguage } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import { EXAMPLES } from '../../graphiql/example-list.ts'
import { Code } from './code.tsx'
import { DEVELOPERS } from './texts.ts'

const AUDIENCES = ['analyst', 'company', 'developer'] as const

/** The queries that GraphiQL has ready, by whom they are for. */
export function Examples() {
  const say = useTexts(DEVELOPERS)
  const language = useLanguage()
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{say.examples}</h2>
      <p>{say.examplesNote}</p>
      {AUDIENCES.map(audience => (
        <section key={audience}>
          <h3>{say.audiences[audience]}</h3>
          {EXAMPLES.filter(example => example.audience === audience).map(({ titleJa, titleEn, query }) => (
            <details key={titleEn}>
              <summary>{language === 'ja' ? titleJa : titleEn}</summary>
              <Code label={language === 'ja' ? titleJa : titleEn} text={query} />
            </details>
          ))}
        </section>
      ))}
    </section>
  )
}
