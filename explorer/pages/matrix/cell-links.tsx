import { type RefObject, useEffect, useRef } from 'react'
import { Refused } from '../../api/ask.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE, languageOf, PAGE_LANGUAGE } from '../../app/language.ts'
import { useLanguage } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import { CellLinksDocument, type CellLinksQuery } from '../../generated/graphql.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { Evidence } from '../../parts/evidence.tsx'
import { ExportMenu } from '../../parts/export/export-menu.tsx'
import { allItems, PagedList } from '../../parts/paged-list.tsx'
import { Answered, Nothing } from '../../parts/state-notice.tsx'
import { StrengthBar, share } from '../../parts/strength-bar.tsx'
import { sdgCode } from '../../words/entity-type.ts'
import { MATRIX } from './texts.ts'
import { hasOwnLinks, type View } from './view.ts'

type Edge = CellLinksQuery['alignmentLinks']['edges'][number]

/** How many links are shown at first, and how many more each time. */
const PAGE = 10

function CellLink({ edge }: { edge: Edge }) {
  const say = useTexts(MATRIX)
  return (
    <li>
      <div className="cell-link">
        <span>
          <EntityLink node={edge.subject} /> <span aria-hidden="true">{say.serves}</span>
          <span className="unseen">{say.servesWord}</span> <EntityLink node={edge.node} />
        </span>
        {edge.strength !== null && <StrengthBar value={edge.strength} />}
      </div>
      {edge.disagreement ? <p className="quiet">{say.disputed(share(edge.disagreement))}</p> : null}
      <Evidence assertions={edge.assertions.nodes} />
    </li>
  )
}

const linksTable = (edges: readonly Edge[]) => ({
  head: ['subject.id', 'subject.name', 'sdg.id', 'sdg.name', 'strength', 'confidence', 'reasons'],
  rows: edges.map(({ subject, node, strength, confidence, assertions }) => [
    subject.id,
    subject.name,
    node.id,
    node.name,
    strength,
    confidence,
    assertions.nodes.flatMap(({ comment }) => comment ?? []).join('\n'),
  ]),
})

function Ends({ ends }: { ends: CellLinksQuery['ends'] }) {
  const say = useTexts(MATRIX)
  const [row, column] = ends
  if (!row || !column) return <Nothing>{say.unknownEnds}</Nothing>
  return (
    <p>
      <strong lang={PAGE_LANGUAGE[row.nameLanguage]}>{row.name}</strong> × SDG {sdgCode(column.id)}{' '}
      <span lang={languageOf(column.name)}>{column.name}</span>
    </p>
  )
}

type CellLinksProps = {
  readonly cell: NonNullable<View['cell']>
  readonly view: View
  /** True once, when a person has just chosen the cell. */
  readonly focusDue: RefObject<boolean>
  readonly onClose: () => void
}

/** The links behind a cell: what serves what, how strongly, and why. */
export function CellLinks({ cell, view, focusDue, onClose }: CellLinksProps) {
  const say = useTexts(MATRIX)
  const language = API_LANGUAGE[useLanguage()]
  const heading = useRef<HTMLHeadingElement>(null)
  const scope = view.scope === 'parts' && hasOwnLinks(view.rows) ? 'WITH_PARTS' : 'OWN'
  const question = { ...cell, scope, first: PAGE, language } as const
  const answer = useAnswer(CellLinksDocument, question)
  // The API refuses a row or column that nobody has.
  const isUnknown = answer.error instanceof Refused && answer.error.code === 'BAD_USER_INPUT'
  const whole = () => allItems(CellLinksDocument, question, answered => answered.alignmentLinks)
  useEffect(() => {
    if (!focusDue.current) return
    focusDue.current = false
    heading.current?.focus()
  }, [focusDue])
  return (
    <section aria-labelledby="cell-links" className="cell-links">
      <h2 id="cell-links" ref={heading} tabIndex={-1}>
        {say.linksTitle}
      </h2>
      {isUnknown ? (
        <Nothing>{say.unknownEnds}</Nothing>
      ) : (
        <Answered answer={answer}>
          {({ ends, alignmentLinks: found }) => (
            <>
              <Ends ends={ends} />
              <p className="quiet" role="status">
                {found.totalCount > 0 ? say.linkCount(found.totalCount) : say.noLinks}
              </p>
              <PagedList
                operation={CellLinksDocument}
                question={question}
                first={found}
                pageOf={answered => answered.alignmentLinks}
              >
                {edges => (
                  <>
                    <ul className="plain">
                      {edges.map(edge => (
                        <CellLink key={`${edge.subject.id} ${edge.node.id}`} edge={edge} />
                      ))}
                    </ul>
                    {edges.length > 0 && (
                      <ExportMenu name="links" table={async () => linksTable(await whole())} json={whole} />
                    )}
                  </>
                )}
              </PagedList>
            </>
          )}
        </Answered>
      )}
      <p>
        <button type="button" onClick={onClose}>
          {say.close}
        </button>
      </p>
    </section>
  )
}
