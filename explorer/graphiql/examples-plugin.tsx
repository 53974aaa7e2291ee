import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { AUDIENCES, type Audience, EXAMPLES } from './example-list.ts'

const TITLES: Record<Audience, string> = {
  analyst: '政策を分析する Policy analyst',
  company: '連携先を探す Partner company',
  desk: '連携をつなぐ窓口 Platform desk',
  developer: 'アプリを作る App developer',
}

function ExampleList({ audience }: { audience: Audience }) {
  const queryEditor = useGraphiQL(state => state.queryEditor)
  const { addTab } = useGraphiQLActions()
  const open = (query: string) => {
    addTab()
    queryEditor?.setValue(query)
  }
  return (
    <section>
      <h2>{TITLES[audience]}</h2>
      <ul>
        {EXAMPLES.filter(example => example.audience === audience).map(({ titleJa, titleEn, query }) => (
          <li key={titleEn}>
            <button type="button" onClick={() => open(query)}>
              {titleJa}
              <span lang="en">{titleEn}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Icon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
    <path d="M4 5h10M4 12h16M4 19h13M18 3v5l3-2.5z" />
  </svg>
)

/** Sidebar with example queries; each opens in a tab of its own. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = {
  title: 'Examples 質問の例',
  icon: Icon,
  content: () => (
    <div className="examples">
      <h1>質問の例 Examples</h1>
      {AUDIENCES.map(audience => (
        <ExampleList key={audience} audience={audience} />
      ))}
    </div>
  ),
}
