import { useEffect } from 'react'

/** Names the page in the tab, in the history and to screen readers; the product stands after it. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Tiến Độ`
  }, [title])
}
