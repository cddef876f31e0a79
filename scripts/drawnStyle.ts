import { transform } from 'lightningcss'

/** A class as a style sheet names it; what else follows a dot there (numbers, file endings) names no class and does no harm. */
const CLASS = /\.(-?[A-Za-z_][\w-]*)/g

/** The classes of an element as React writes them. */
const CLASSES = / class="([^"]*)"/g

/**
 * What a drawn page needs of the site's style sheet for its first frame: every rule in its order, but for those that ask for a class that
 * no element of the page has, and for fonts that would have to be fetched. The page then looks as it does with the whole sheet until its
 * fonts are there; both may come later, with the application.
 * @param html The page with everything drawn in it.
 * @param css The site's style sheet.
 */
export function drawnStyle(html: string, css: string): string {
  const drawn = new Set([...html.matchAll(CLASSES)].flatMap(([, names = '']) => names.split(' ')))
  const known = new Set([...css.matchAll(CLASS)].map(([, name = '']) => name))
  const { code } = transform({
    filename: 'drawn.css',
    code: Buffer.from(css),
    minify: true,
    unusedSymbols: [...known].filter((name) => !drawn.has(name)),
    visitor: {
      Rule: {
        'font-face': ({ value: { properties } }) => {
          const isFetched = properties.some(
            (property) => property.type === 'source' && property.value.some(({ type }) => type === 'url'),
          )
          return isFetched ? [] : undefined
        },
      },
    },
  })
  return code.toString()
}
