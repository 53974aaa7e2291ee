// The parts of the pages beside each other, for who works on them: `npx vite --mode explorer`, then `/parts`.
// What is built for users does not hold it; `tests/explorer/parts.test.ts` photographs it.
import '../style/tokens.css'
import '../style/base.css'
import '../style/frame.css'
import '../style/parts.css'
import '../pages/graph/graph.css'
import './gallery.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Gallery } from './gallery.tsx'

const element = document.getElementById('parts')
if (!element) throw new Error('the page has no place for the parts')

createRoot(element).render(
  <StrictMode>
    <Gallery />
  </StrictMode>,
)
