// Runs before the first paint, from a file of its own because the content security policy forbids inline scripts.
// The page comes with the overview of the default register already drawn. Here the theme is set, and what was drawn is
// hidden when the address or this person's language asks for something else: wrong is worse than late.
;(() => {
  const page = document.documentElement
  let kept = {}
  try {
    kept = JSON.parse(localStorage.getItem('tien-do') ?? '{}').state ?? {}
  } catch {
    // Storage refused or spoilt: the system's theme and the site's language.
  }
  const known = kept.theme === 'light' || kept.theme === 'dark'
  page.dataset.theme = known ? kept.theme : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const otherLanguage = typeof kept.language === 'string' && kept.language !== page.lang
  if (location.pathname !== '/' || location.search !== '' || otherLanguage) page.dataset.drawn = 'other'
})()
