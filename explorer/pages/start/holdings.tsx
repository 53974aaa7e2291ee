import { useLanguage } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import type { StartQuery } from '../../generated/graphql.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { START } from './texts.ts'

/** What the graph holds, since when, under which licence. */
export function Holdings({ datasets }: { datasets: StartQuery['datasets']['nodes'] }) {
  const say = useTexts(START)
  const language = useLanguage()
  return (
    <section aria-labelledby="holds">
      <h2 id="holds">{say.holds}</h2>
      <div className="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">{say.dataset}</th>
              <th scope="col" className="number">
                {say.records}
              </th>
              <th scope="col">{say.imported}</th>
              <th scope="col">{say.licence}</th>
            </tr>
          </thead>
          <tbody>
            {datasets.map(dataset => (
              <tr key={dataset.id}>
                <th scope="row">
                  <EntityLink node={dataset} />
                </th>
                <td className="number">{dataset.records.toLocaleString(language)}</td>
                <td>
                  <time dateTime={dataset.importedAt}>
                    {new Date(dataset.importedAt).toLocaleDateString(language, { dateStyle: 'medium' })}
                  </time>
                </td>
                <td lang="en">{dataset.licence ?? <span lang={language}>{say.noLicence}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
