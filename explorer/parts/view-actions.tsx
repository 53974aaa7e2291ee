import { Requests } from './requests.tsx'
import { Share } from './share.tsx'

type ViewActionsProps = {
  readonly title: string
  /** What `/embed/` shows of this view; nothing where it cannot stand in another page. */
  readonly embed?: string
}

/** What can be done with every view: hand it on, and ask its questions again. */
export function ViewActions(props: ViewActionsProps) {
  return (
    <div className="page-actions">
      <Share {...props} />
      <Requests />
    </div>
  )
}
