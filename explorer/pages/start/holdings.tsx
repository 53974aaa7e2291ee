import { useLanguage } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import type { StartQuery } from '../../generated/graphql.ts'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { ShortDate } from '../../parts/short-date.tsx'
import { START } from './texts.ts'

type Dataset = StartQuery['datasets']['nodes'][number]

/** What the graph holds, since when, under which licence. */
export function Holdings({ datasets }: { datasets: readonly Dataset[] }) {
  const say = useTexts(START)
  const language = useLanguage()
  const columns: readonly Column<Dataset>[] = [
    { head: say.dataset, value: ({ name }) => name, show: dataset => <EntityLink node={dataset} /> },
    {
      head: say.records,
      value: ({ records }) => records,
      show: ({ records }) => records.toLocaleString(language),
    },
    {
      head: say.imported,
      value: ({ importedAt }) => importedAt,
      show: ({ importedAt }) => <ShortDate moment={importedAt} />,
    },
    {
      head: say.licence,
      value: ({ licence }) => licence,
      show: ({ licence }) => (licence ? <span lang="en">{licence}</span> : say.noLicence),
    },
  ]
  return (
    <section aria-labelledby="holds">
      <h2 id="holds">{say.holds}</h2>
      <DataTable
        caption={say.holds}
        captionUnseen
        columns={columns}
        rows={datasets}
        rowKey={({ id }) => id}
        sortable={false}
      />
    </section>
  )
}
