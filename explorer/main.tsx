import './style/tokens.css'
import './style/base.css'
import './style/frame.css'
import './style/parts.css'
import './style/print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'

const element = document.getElementById('explorer')
if (!element) throw new Error('the page has no place for the explorer')

createRoot(element).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
