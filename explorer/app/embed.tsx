import { Suspense } from 'react'
import { Loading } from '../parts/state-notice.tsx'
import { FRAME } from '../words/frame.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { href, useLocation } from './location.ts'
import { pageAt } from './pages.ts'
import { useTexts } from './texts.ts'

/** Where the view comes from, with the way to all of it. */
function SourceLine({ path }: { path: string }) {
  const say = useTexts(FRAME)
  const { query, language } = useLocation()
  const kept = Object.fromEntries(
    [...new Set(query.keys())].filter(name => name !== 'lang').map(name => [name, query.getAll(name)]),
  )
  return (
    <footer className="embed-source">
      {say.embeddedFrom}{' '}
      <a href={href(path, kept, language)} target="_blank" rel="noreferrer">
        {say.embeddedWhole}
      </a>
    </footer>
  )
}

/** A view for a frame of another page: itself alone, and where it comes from. */
export function Embed({ path }: { path: string }) {
  const found = pageAt(path)
  return (
    <>
      <main id="content" className="embed">
        <ErrorBoundary key={path}>
          <Suspense fallback={<Loading />}>{found && <found.page.Component rest={found.rest} />}</Suspense>
        </ErrorBoundary>
      </main>
      <SourceLine path={path} />
    </>
  )
}
