import { Component, type ReactNode } from 'react'
import { FRAME } from '../words/frame.ts'
import { useTexts } from './texts.ts'

function Broken() {
  const say = useTexts(FRAME)
  return (
    <div role="alert">
      <h1>{say.broken}</h1>
      <p>
        <button type="button" onClick={() => window.location.reload()}>
          {say.reload}
        </button>
      </p>
    </div>
  )
}

/** Shows what to do when a page breaks, such as when its program was replaced by a newer one. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }
  static getDerivedStateFromError() {
    return { broken: true }
  }
  override render() {
    return this.state.broken ? <Broken /> : this.props.children
  }
}
