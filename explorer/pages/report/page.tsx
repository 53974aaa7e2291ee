import './report.css'
import { useState } from 'react'
import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE, PAGE_LANGUAGE } from '../../app/language.ts'
import { Link } from '../../app/link.tsx'
import { useLanguage } from '../../app/location.ts'
import { ROUTES } from '../../app/routes.ts'
import { useAskedSamples, useSamples } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import {
  CatalogSdgsDocument,
  ReportDocument,
  ReportFindingsDocument,
  ReportGapsDocument,
  type ReportQuery,
  StrategyChoicesDocument,
} from '../../generated/graphql.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { download } from '../../parts/export/drawing.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { Requests } from '../../parts/requests.tsx'
import { SampleBadge } from '../../parts/sample-badge.tsx'
import { Share } from '../../parts/share.tsx'
import { Answered } from '../../parts/state-notice.tsx'
import { isShort } from '../../parts/wrapped-text.ts'
import { useYearWords } from '../../parts/years/use-year-words.ts'
import { FRAME } from '../../words/frame.ts'
import { reportOf } from './report.ts'
import type { Report, ReportCell, ReportTable } from './subject.ts'
import { REPORT } from './texts.ts'

const classOf = ({ text, isNumber = false }: ReportCell) => {
  if (isNumber) return 'number'
  return isShort(text) ? 'short' : undefined
}

function Cell({ cell: { text, node } }: { cell: ReportCell }) {
  return node ? <EntityLink node={node} /> : text
}

function ShownTable({ caption, table: { head, rows } }: { caption: string; table: ReportTable }) {
  if (rows.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard
    <div className="table-frame" role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {head.map((title, column) => (
              <th key={title} scope="col" className={rows[0]?.[column]?.isNumber ? 'number' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a report never change places
            <tr key={index}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={head[column]} scope="row">
                    <Cell cell={cell} />
                  </th>
                ) : (
                  <td key={head[column]} className={classOf(cell)}>
                    <Cell cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Saves the report as a file; the program that writes it is loaded when it is first asked for. */
function SaveAsWord({ report, name }: { report: Report; name: string }) {
  const say = useTexts(REPORT)
  const [said, setSaid] = useState('')
  const save = async () => {
    setSaid(say.making)
    try {
      const { reportFile } = await import('./docx.ts')
      download(`${name}.docx`, await reportFile(report))
      setSaid('')
    } catch {
      setSaid(say.failed)
    }
  }
  return (
    <>
      <button type="button" onClick={save}>
        {say.word}
      </button>
      <span role="status">{said}</span>
    </>
  )
}

function Whole({ report, id }: { report: Report; id: string }) {
  const frame = useTexts(FRAME)
  return (
    <article className="report">
      <div className="page-head">
        <PageTitle>{report.title}</PageTitle>
        <div className="page-actions">
          <SaveAsWord report={report} name={`tsunagu-report-${id.replace(':', '-')}`} />
          <button type="button" onClick={() => window.print()}>
            {frame.print}
          </button>
          <Share title={report.title} />
          <Requests />
        </div>
      </div>
      <ul className="plain report-facts">
        {report.facts.map(fact => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {report.sections.map(({ key, heading, paragraphs, table }) => (
        <section key={key} aria-labelledby={`report-${key}`}>
          <h2 id={`report-${key}`}>{heading}</h2>
          {paragraphs.map(paragraph => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {table && <ShownTable caption={heading} table={table} />}
        </section>
      ))}
    </article>
  )
}

/** For an address that names no strategy, or none that is there: those of which there is a report. */
function NoReport({ id }: { id?: string }) {
  const say = useTexts(REPORT)
  const answer = useAnswer(StrategyChoicesDocument, { language: API_LANGUAGE[useLanguage()] })
  return (
    <>
      <PageTitle>{id === undefined ? say.choose : say.none}</PageTitle>
      {id !== undefined && <p>{say.noneId(id)}</p>}
      <p>{say.reportsOf}</p>
      <Answered answer={answer}>
        {({ strategies }) => (
          <ul>
            {strategies.nodes.map(({ id: one, name, nameLanguage, dataset }) => (
              <li key={one}>
                <Link to={`${ROUTES.report}/${one}`} lang={PAGE_LANGUAGE[nameLanguage]}>
                  {name}
                </Link>{' '}
                {dataset.sample && <SampleBadge />}
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </>
  )
}

/** The report of a strategy: state by goal, indicators, SDGs, partners, gaps, sources. */
export default function ReportPage({ rest: id }: { rest: string }) {
  const say = useTexts(REPORT)
  const language = useLanguage()
  const samples = useSamples()
  const years = useYearWords()
  const question = { strategy: id, language: API_LANGUAGE[language] }
  const asked = useAskedSamples()
  const answer = useAnswer(ReportDocument, id === '' ? undefined : { ...question, samples: asked })
  // Of a strategy that is not there nothing more is asked.
  const known = answer.data?.strategy ? question : undefined
  // Of a plan that is made up, what is made up tells.
  const counted = answer.data?.strategy?.dataset.sample ? 'INCLUDE' : asked
  const missing = known && ({ ...known, samples: counted } as const)
  const sdgs = useAnswer(CatalogSdgsDocument, known)
  const gaps = useAnswer(ReportGapsDocument, missing)
  const findings = useAnswer(ReportFindingsDocument, missing)
  const day = (moment: string) => new Date(moment).toLocaleDateString(language, { dateStyle: 'long' })
  const whole = (strategy: NonNullable<ReportQuery['strategy']>) => (
    <Answered answer={sdgs}>
      {goals => (
        <Answered answer={gaps}>
          {({ gaps: ranked }) => (
            <Answered answer={findings}>
              {({ findingCounts }) => {
                const address = window.location.href
                const subject = {
                  strategy,
                  sdgs: goals,
                  gaps: ranked,
                  findings: findingCounts,
                  samples,
                  years,
                  address,
                  day,
                }
                return <Whole report={reportOf(subject, say)} id={id} />
              }}
            </Answered>
          )}
        </Answered>
      )}
    </Answered>
  )
  if (id === '') return <NoReport />
  return (
    <Answered answer={answer}>
      {({ strategy }) => (strategy ? whole(strategy) : <NoReport id={id} />)}
    </Answered>
  )
}
