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
  const theme = /"theme":"(light|dark)"/.exec(kept)?.[1]
  const language = /"language":"([a-z]{2})"/.exec(kept)?.[1]
  page.dataset.theme = theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
  const isOther = location.pathname !== '/' || location.search !== '' || (language ?? page.lang) !== page.lang
  if (isOther) page.dataset.drawn = 'other'
  // The first frame is for the board; what stands beside it comes with the second (OverviewScreen.module.css).
  requestAnimationFrame(() => setTimeout(() => delete page.dataset.frame))
  // A script that does not arrive must not leave a white page (F28).
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) document.getElementById('no-start')?.removeAttribute('hidden')
    },
    true,
  )
})()
