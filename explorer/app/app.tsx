import { Suspense, useEffect } from 'react'
import { Loading } from '../parts/state-notice.tsx'
import { Embed } from './embed.tsx'
import { embeddedPath } from './embedded.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { useLocation } from './location.ts'
import { NoPage } from './no-page.tsx'
import { loadAllPages, pageAt } from './pages.ts'
import { PresenceBanner } from './presence-banner.tsx'
import './theme.ts'

/** How often it is looked whether the first view has all that it asked for. */
const LOOK_MS = 250

/** Whether nothing is awaited any more that somebody looks for: a slow line carries nothing else until then. */
const isThere = () =>
  document.documentElement.dataset.asking === '0' &&
  document.querySelector('h1') !== null &&
  document.querySelector('[data-loading]') === null

/** What an address of the graph names when there is something to draw. */
const STAGED = ['around', 'id', 'way']

/** Header, one page, footer. */
export function App() {
  const { path, query, language } = useLocation()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    const timer = setInterval(() => {
      if (!isThere()) return
      clearInterval(timer)
      loadAllPages()
    }, LOOK_MS)
    return () => clearInterval(timer)
  }, [])
  const embedded = embeddedPath(path)
  if (embedded !== undefined) return <Embed path={embedded} />
  const found = pageAt(path)
  // As wide as the window from the start: what is widened when its program arrives moves.
  const isStage = found?.page.name === 'graph' && STAGED.some(name => query.has(name))
  return (
    <>
      <Header at={found?.page.name} />
      <PresenceBanner />
      <main id="content" tabIndex={-1} className={isStage ? 'stage' : undefined}>
        <ErrorBoundary key={path}>
          <Suspense fallback={<Loading />}>
            {found ? <found.page.Component key={path} rest={found.rest} /> : <NoPage />}
          </Suspense>
        </ErrorBoundary>
      </main>
      <Footer />
    </>
  )
}
