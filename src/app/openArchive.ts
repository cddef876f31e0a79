import '@/ui/tokens.css'
import '@/ui/fonts.css'
import '@/ui/base.css'
import './archive.css'
import { createElement, StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Language } from '@/domain/register'
import { loadScreenSpeech, type ScreenSpeech } from '@/i18n/Words'
import { usePreferences } from '@/state/preferences'
import { readArchive } from './archiveAbout'
import { ArchiveApp } from './ArchiveApp'
import { ArchiveFailure } from './ArchiveFailure'

const textOf = (id: string): string => document.getElementById(id)?.textContent ?? ''

/**
 * Places on the same screen, such as the figures under a chart: in a file the part behind `#` is the screen's address, so the browser's
 * own jump would lead to a screen that does not exist.
 */
function jump(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
  const place = link?.getAttribute('href') ?? '#/'
  if (place.startsWith('#/')) return
  event.preventDefault()
  const target = document.getElementById(place.slice(1))
  target?.scrollIntoView()
  target?.focus({ preventScroll: true })
}

/** What the file shows: its archive, or why it is none. */
function content(speeches: Readonly<Record<Language, ScreenSpeech>>): ReactNode {
  try {
    const archive = readArchive(textOf('archive'), textOf('freeze'))
    return createElement(ArchiveApp, { archive, speeches })
  } catch (error) {
    return createElement(ArchiveFailure, { error })
  }
}

/** Opens the file around. Until something is drawn, the page says in words that it should come. */
async function open(): Promise<void> {
  const page = document.documentElement
  page.dataset['theme'] =
    usePreferences.getState().theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
  const [vi, en] = await Promise.all([loadScreenSpeech('vi'), loadScreenSpeech('en')])
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no element #root')
  document.addEventListener('click', jump)
  createRoot(root).render(createElement(StrictMode, null, content({ vi, en })))
}

void open()
