import { useState } from 'react'
import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { changeQuery, href, useLanguage, useLocation } from '../../app/location.ts'
import { useSampleFilter } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import { AboutDocument, type AboutQuery } from '../../generated/graphql.ts'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { csvAddress } from '../../parts/export/export-menu.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { ShortDate } from '../../parts/short-date.tsx'
import { Answered } from '../../parts/state-notice.tsx'
import { ENTITY } from '../../words/entity.ts'
import type { EntityType } from '../../words/entity-type.ts'
import { TERMS } from '../../words/terms.ts'
import { ABOUT } from './texts.ts'

/** Every list of the API that can be taken whole. */
const LISTS: readonly (readonly [list: string, type: EntityType])[] = [
  ['strategies', 'STRATEGY'],
  ['strategicGoals', 'STRATEGIC_GOAL'],
  ['policyMeasures', 'POLICY_MEASURE'],
  ['leadingProjects', 'LEADING_PROJECT'],
  ['initiatives', 'INITIATIVE'],
  ['indicators', 'INDICATOR'],
  ['indicatorValues', 'INDICATOR_VALUE'],
  ['budgets', 'BUDGET'],
  ['evaluations', 'EVALUATION'],
  ['evaluationScales', 'EVALUATION_SCALE'],
  ['sdgGoals', 'SDG_GOAL'],
  ['sdgTargets', 'SDG_TARGET'],
  ['sdgIndicators', 'SDG_INDICATOR'],
  ['organizations', 'ORGANIZATION'],
  ['participations', 'PARTICIPATION'],
  ['memberships', 'MEMBERSHIP'],
  ['needs', 'NEED'],
  ['offers', 'OFFER'],
  ['capabilities', 'CAPABILITY'],
  ['places', 'PLACE'],
  ['assertions', 'ASSERTION'],
  ['sources', 'SOURCE'],
]

type Dataset = AboutQuery['datasets']['nodes'][number]

function Licences() {
  const say = useTexts(ABOUT)
  const language = API_LANGUAGE[useLanguage()]
  const answer = useAnswer(AboutDocument, { language, sample: useSampleFilter() })
  const columns: readonly Column<Dataset>[] = [
    { head: say.dataset, value: ({ name }) => name, show: dataset => <EntityLink node={dataset} /> },
    {
      head: say.records,
      value: ({ records }) => records,
      show: ({ records }) => records.toLocaleString('en'),
    },
    {
      head: say.imported,
      value: ({ importedAt }) => importedAt,
      show: ({ importedAt }) => <ShortDate moment={importedAt} />,
    },
    { head: say.licence, value: ({ licence }) => licence ?? say.notRecorded },
  ]
  return (
    <section aria-labelledby="licences">
      <h2 id="licences">{say.licences}</h2>
      <p>{say.licencesNote}</p>
      <Answered answer={answer}>
        {({ datasets }) => (
          <DataTable
            caption={say.licences}
            captionUnseen
            columns={columns}
            rows={datasets.nodes}
            rowKey={({ id }) => id}
            sortable={false}
          />
        )}
      </Answered>
    </section>
  )
}

/** The id in what was pasted: an address of an item's page, or the id itself. */
const idIn = (text: string): string => {
  const [, inAddress] = /\/entity\/([^?#]+)/.exec(text) ?? []
  try {
    return inAddress ? decodeURIComponent(inAddress) : text.trim()
  } catch {
    return text.trim()
  }
}

function Correction() {
  const say = useTexts(ABOUT)
  const { query } = useLocation()
  const [said, setSaid] = useState('')
  const id = idIn(query.get('id') ?? '')
  const address = id === '' ? '' : new URL(href(`/entity/${id}`), window.location.href).href
  const body = say.body(id, address)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${say.subject(id)}\n\n${body}`)
      setSaid(say.copied)
    } catch {
      setSaid(say.notCopied)
    }
  }
  return (
    <section aria-labelledby="correction">
      <h2 id="correction">{say.correction}</h2>
      <p>{say.correctionNote}</p>
      <p>
        <label>
          {say.item}{' '}
          <input
            type="text"
            defaultValue={id}
            maxLength={300}
            onChange={({ target }) => changeQuery({ id: idIn(target.value) }, { replace: true })}
          />
        </label>
      </p>
      <p>
        <a href={`mailto:?subject=${encodeURIComponent(say.subject(id))}&body=${encodeURIComponent(body)}`}>
          {say.mail}
        </a>{' '}
        <button type="button" onClick={copy}>
          {say.copy}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
      <label>
        {say.message}
        <textarea className="about-message" readOnly rows={9} value={body} />
      </label>
    </section>
  )
}

function Downloads() {
  const say = useTexts(ABOUT)
  const { many } = useTexts(ENTITY)
  return (
    <section aria-labelledby="downloads">
      <h2 id="downloads">{say.downloads}</h2>
      <p>{say.downloadsNote}</p>
      <ul className="plain about-downloads">
        {LISTS.map(([list, type]) => (
          <li key={list}>
            {many(type)}:{' '}
            <a
              href={csvAddress(list, { language: 'JA' })}
              download
              aria-label={`${many(type)} CSV ${say.japanese}`}
            >
              {say.japanese}
            </a>{' '}
            <a
              href={csvAddress(list, { language: 'EN' })}
              download
              aria-label={`${many(type)} CSV ${say.english}`}
            >
              {say.english}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href="/graphiql">{say.api}</a> · <a href="/schema.graphql">{say.schema}</a>
      </p>
    </section>
  )
}

/** What the site is, its data and licences, how to report a mistake, its terms, and everything to take away. */
export default function AboutPage() {
  const say = useTexts(ABOUT)
  const terms = useTexts(TERMS)
  return (
    <>
      <PageTitle>{say.title}</PageTitle>
      {say.what.map(text => (
        <p key={text}>{text}</p>
      ))}
      <Licences />
      <Correction />
      <section aria-labelledby="terms">
        <h2 id="terms">{say.terms}</h2>
        <dl className="facts">
          {Object.values(terms).flatMap(({ term, meaning }) => [
            <dt key={term}>{term}</dt>,
            <dd key={meaning}>{meaning}</dd>,
          ])}
        </dl>
      </section>
      <Downloads />
    </>
  )
}
