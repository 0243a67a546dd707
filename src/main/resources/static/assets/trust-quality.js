// Small improvements only: every page works without this file.
import {
  Button, createAll, ErrorSummary, isSupported, Radios, SkipLink
} from './govuk-frontend.min.js'

startComponents()
warnBeforeLosingChanges()
openDetailsForPrinting()
turnPagesByArrowKeys()

function startComponents () {
  document.body.classList.add('js-enabled')
  if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported')
  if (!isSupported()) return
  createAll(Button, { preventDoubleClick: true })
  for (const component of [ErrorSummary, Radios, SkipLink]) {
    createAll(component)
  }
}

// A page shown again with answers that were refused starts as changed: data-unsaved-warning="changed".
function warnBeforeLosingChanges () {
  const changed = new Set(document.querySelectorAll('form[data-unsaved-warning="changed"]'))
  for (const form of document.querySelectorAll('form[data-unsaved-warning]')) {
    form.addEventListener('input', () => changed.add(form))
    form.addEventListener('submit', () => changed.delete(form))
  }
  window.addEventListener('beforeunload', event => {
    if (changed.size > 0) event.preventDefault()
  })
}

function openDetailsForPrinting () {
  let opened = []
  window.addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open])')]
    for (const details of opened) details.open = true
  })
  window.addEventListener('afterprint', () => {
    for (const details of opened) details.open = false
    opened = []
  })
}

// On a page with data-arrow-keys the arrow keys lead to the links before and after, unless a field has the focus.
function turnPagesByArrowKeys () {
  const page = document.querySelector('[data-arrow-keys]')
  if (page === null) return
  document.addEventListener('keydown', event => {
    const rel = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key]
    const inField = document.activeElement?.matches('input, select, textarea')
    if (!rel || inField || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    page.querySelector(`a[rel="${rel}"]`)?.click()
  })
}
