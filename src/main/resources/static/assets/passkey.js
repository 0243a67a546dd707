// Adds a passkey or signs in with one. Without this file, or without passkeys, the page says so and works otherwise.
const problem = document.querySelector('[data-passkey-problem]')
const title = document.title
const ceremonies = { make: makePasskey, use: usePasskey }

if (window.PublicKeyCredential && navigator.credentials) {
  document.querySelectorAll('form[data-passkey]').forEach(offer)
  document.querySelectorAll('[data-passkey-missing]').forEach(notice => { notice.hidden = true })
}

function offer (form) {
  let busy = false
  form.hidden = false
  form.addEventListener('submit', async event => {
    event.preventDefault()
    if (busy) return
    busy = true
    forget()
    try {
      if (window.location.origin !== new URL(form.dataset.origin).origin) {
        throw new Error(`Passkeys work at ${form.dataset.origin} only. Open that address first.`)
      }
      const options = await ask(form.dataset.challenge, form)
      const credential = await ceremonies[form.dataset.passkey](options)
      const next = await ask(form.action, form, JSON.stringify(credential))
      window.location.assign(next.path)
    } catch (error) {
      tell(inPlainWords(error), error.field)
      busy = false
    }
  })
}

async function ask (address, form, credential) {
  const fields = new URLSearchParams(new FormData(form))
  if (credential) fields.set('credential', credential)
  const response = await fetch(address, { method: 'POST', headers: { Accept: 'application/json' }, body: fields })
  const answer = await response.json().catch(() => ({}))
  if (!response.ok || response.redirected) {
    const words = answer.detail ?? 'That did not work. Load this page again and repeat your last step.'
    throw Object.assign(new Error(words), { field: answer.field })
  }
  return answer
}

async function makePasskey (options) {
  const made = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: described(options.excludeCredentials)
    }
  })
  return written(made, {
    attestationObject: text(made.response.attestationObject),
    transports: made.response.getTransports?.() ?? []
  })
}

async function usePasskey (options) {
  const used = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: described(options.allowCredentials)
    }
  })
  return written(used, {
    authenticatorData: text(used.response.authenticatorData),
    signature: text(used.response.signature),
    userHandle: text(used.response.userHandle ?? new ArrayBuffer(0))
  })
}

function written (credential, response) {
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response: { clientDataJSON: text(credential.response.clientDataJSON), ...response },
    clientExtensionResults: {}
  }
}

function described (credentials) {
  return (credentials ?? []).map(each => ({ ...each, id: bytes(each.id) }))
}

function bytes (text) {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0))
}

function text (buffer) {
  return btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function inPlainWords (error) {
  switch (error.name) {
    case 'InvalidStateError':
      return 'This device has a passkey for this service already.'
    case 'NotAllowedError':
    case 'AbortError':
      return 'No passkey was used. Try again when you are ready.'
    case 'Error':
      return error.message
    default:
      return 'Your browser could not use a passkey here. Check that you are connected and try again.'
  }
}

// Says it at the top, and beside the field if it is about one.
function tell (words, field) {
  const message = problem.querySelector('[data-passkey-message]')
  message.textContent = words
  if (field) {
    const link = Object.assign(document.createElement('a'), { href: `#${field}`, textContent: words })
    message.replaceChildren(link)
    const beside = document.getElementById(`${field}-error`)
    beside.querySelector('[data-passkey-message]').textContent = words
    beside.hidden = false
    beside.parentElement.classList.add('govuk-form-group--error')
  }
  problem.hidden = false
  problem.focus()
  document.title = `Error: ${title}`
}

function forget () {
  problem.hidden = true
  document.title = title
  for (const beside of document.querySelectorAll('.govuk-error-message[id]')) {
    beside.hidden = true
    beside.parentElement.classList.remove('govuk-form-group--error')
  }
}
