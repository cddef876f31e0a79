import { createContext, use, useEffect } from 'react'

/** False around a screen that stands inside another one: the page keeps its own name. */
export const NamesPage = createContext(true)

/** Names the page in the tab, in the history and to screen readers; the product stands after it. */
export function usePageTitle(title: string): void {
  const isNaming = use(NamesPage)
  useEffect(() => {
    if (isNaming) document.title = `${title} · Tiến Độ`
  }, [isNaming, title])
}
