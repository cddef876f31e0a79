// Runs before the first paint, from a file of its own because the content security policy forbids inline scripts.
// The page comes with the overview of the default register already drawn. Here the theme is set, and what was drawn is
// hidden when the address or this person's language asks for something else: wrong is worse than late.
;(() => {
  const page = document.documentElement
  let kept = ''
  try {
    kept = localStorage.getItem('tien-do') ?? ''
  } catch {
    // Storage refused: the system's theme and the site's language.
  }
  // The entry is JSON of our own making; anything else has neither word in it and counts as no choice.
  // Inside another page (/embed/) the frame decides, not what was chosen here.
  const theme = location.pathname.startsWith('/embed/') ? undefined : /"theme":"(light|dark)"/.exec(kept)?.[1]
  const language = /"language":"([a-z]{2})"/.exec(kept)?.[1]
  page.dataset.theme = theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
  const isOther = location.pathname !== '/' || location.search !== '' || (language ?? page.lang) !== page.lang
  if (isOther) page.dataset.drawn = 'other'
  // What is fetched ahead is the register that opens; an address may ask for another one.
  const ahead = document.querySelector('template')?.content.querySelector('[data-register]')
  const asked = new URLSearchParams(location.search).get('register')
  if (asked !== null && asked !== ahead?.getAttribute('data-register')) ahead?.remove()
  // The first frame is for the board; what stands beside it comes with the second (OverviewScreen.module.css).
  requestAnimationFrame(() => setTimeout(() => delete page.dataset.frame))
  // After a new build the server no longer has the scripts of this page. A new page names the new ones: it is asked for once a build,
  // where the server answers at all, and never before an audience (rules F27 to F29).
  const startAgain = async () => {
    if (location.pathname.startsWith('/present/')) return
    const build = document.querySelector('script[type=module]')?.getAttribute('src') ?? ''
    try {
      if (sessionStorage.getItem('tien-do-build') === build) return
      const { ok } = await fetch(location.href, { method: 'HEAD', cache: 'no-store', headers: { Accept: 'text/html' } })
      if (!ok) return
      sessionStorage.setItem('tien-do-build', build)
      location.reload()
    } catch {
      // No server, or no storage to count in: the page says what is missing.
    }
  }
  const missing = new WeakSet()
  addEventListener('vite:preloadError', (event) => {
    if ('payload' in event && event.payload instanceof Error) missing.add(event.payload)
  })
  // Said by a screen that cannot be shown. What is only fetched ahead may fail unseen.
  addEventListener('tien-do-failed', (event) => {
    if ('detail' in event && event.detail instanceof Error && missing.has(event.detail)) void startAgain()
  })
  // A script that does not arrive must not leave a white page (F28).
  addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement)) return
      document.getElementById('no-start')?.removeAttribute('hidden')
      void startAgain()
    },
    true,
  )
})()
