import { PageTitle } from '../parts/page-title.tsx'
import { FRAME } from '../words/frame.ts'
import { Link } from './link.tsx'
import { useTexts } from './texts.ts'

/** For an address that leads nowhere. */
export function NoPage() {
  const say = useTexts(FRAME)
  return (
    <>
      <PageTitle>{say.noPage}</PageTitle>
      <p>{say.noPageHow}</p>
      <p>
        <Link to="/">{say.toStart}</Link>
      </p>
    </>
  )
}
