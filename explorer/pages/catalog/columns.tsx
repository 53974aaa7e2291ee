import { languageOf } from '../../app/language.ts'
import type { EntityNameFragment, SdgGoalMarkFragment } from '../../generated/graphql.ts'
import type { Column } from '../../parts/data-table.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { SdgMarks } from '../../parts/sdg-mark.tsx'
import type { CatalogWords } from './texts.ts'

type Named = EntityNameFragment

export const nameColumn = <Row extends Named>(words: CatalogWords): Column<Row> => ({
  head: words.name,
  value: ({ name }) => name,
  show: row => <EntityLink node={row} />,
})

export const linkColumn = <Row,>(head: string, of: (row: Row) => Named | null): Column<Row> => ({
  head,
  value: row => of(row)?.name ?? null,
  show: row => {
    const node = of(row)
    return node && <EntityLink node={node} />
  },
})

export const sdgColumn = <
  Row extends { readonly sdgGoals: { readonly nodes: readonly SdgGoalMarkFragment[] } },
>(
  words: CatalogWords,
): Column<Row> => ({
  head: words.sdgs,
  value: ({ sdgGoals }) => sdgGoals.nodes.map(({ code }) => code).join(' '),
  show: ({ sdgGoals }) => <SdgMarks sdgs={sdgGoals.nodes} />,
})

export const namesColumn = <Row,>(
  head: string,
  words: CatalogWords,
  of: (row: Row) => readonly Named[],
): Column<Row> => ({
  head,
  value: row =>
    of(row)
      .map(({ name }) => name)
      .join(words.listSeparator),
  show: row => (
    <ul className="plain inline-list">
      {of(row).map(node => (
        <li key={node.id}>
          <EntityLink node={node} />
        </li>
      ))}
    </ul>
  ),
})

export const textColumn = <Row,>(head: string, of: (row: Row) => string | null): Column<Row> => ({
  head,
  value: of,
  show: row => {
    const text = of(row)
    return text && <span lang={languageOf(text)}>{text}</span>
  },
})
