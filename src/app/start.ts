import { createElement, type ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { loadScreenSpeech, loadSpeech, type Speech } from '@/i18n/Words'
import { createQueries, registerQuery } from '@/queries/register'
import type { ProgressSource } from '@/sources/source'
import { usePreferences } from '@/state/preferences'
import { viewOf } from '@/state/view'
import { offerOf } from './App'
import { today } from './clock'
import { fetchConfig, type Config, type RegisterOffer } from './config'
import { drawnName } from './drawn'
import { lastGood } from './lastGood'
import { SiteRouter } from './SiteRouter'
import { sourceFor } from './sourceFor'
import { Tree, type TreeProps } from './Tree'

const sourceOf = ({ source }: RegisterOffer): ProgressSource => sourceFor(source)

/** Draws into an element that may hold what was drawn for another address, or at build time for another register. */
function draw(element: HTMLElement, content: ReactNode): void {
  const page = document.documentElement
  // What waited unseen must not be seen while React begins.
  if (page.dataset['drawn'] !== undefined) element.replaceChildren()
  delete page.dataset['drawn']
  createRoot(element).render(content)
}

/** Milliseconds after which a page that still waits for its figures says so. */
const STILL_WAITING_AFTER = 3000

/** Says under the page that it still waits for figures, once that takes long; until the returned function is called. */
function sayWaiting(element: HTMLElement, text: string): () => void {
  const note = document.createElement('p')
  note.id = 'still-waiting'
  note.setAttribute('role', 'status')
  note.textContent = text
  const timer = setTimeout(() => element.after(note), STILL_WAITING_AFTER)
  return () => {
    clearTimeout(timer)
    note.remove()
  }
}

/** Shows the application: takes the drawn board over where it is what would be drawn, else draws afresh. */
async function open(element: HTMLElement, config: Config, speech: Speech): Promise<void> {
  const view = viewOf(new URLSearchParams(location.search))
  const offer = offerOf(config, view.register)
  const day = today(config.timeZone)
  const queries = createQueries()
  const asked = registerQuery(sourceOf(offer), offer.term, lastGood)
  const tree: TreeProps = { config, speech, today: day, sourceOf, queries, Router: SiteRouter }
  // Asked once: the screen waits for the same answer, and a failure is the screen's to tell.
  // A freeze is shown instead, where this machine has it.
  const reading = view.freeze === null ? queries.fetchQuery(asked).catch(() => null) : null
  const { drawn } = element.dataset
  // The address is asked again here: boot.js may not have arrived.
  const isHome = location.pathname === '/' && location.search === ''
  const isHidden = document.documentElement.dataset['drawn'] !== undefined
  if (drawn !== undefined && isHome && !isHidden) {
    const said = sayWaiting(element, speech.m.shell.stillWaiting)
    const register = await reading
    said()
    if (register !== null && drawn === drawnName(register, offer, offer.asOf ?? day, speech.language)) {
      hydrateRoot(element, createElement(Tree, tree))
      return
    }
  }
  const said = sayWaiting(element, speech.m.shell.stillWaiting)
  draw(element, createElement(Tree, tree))
  await reading
  said()
}

/** Configuration, words and register are asked for at once; everything else once the first screen answers. */
export async function start(element: HTMLElement): Promise<void> {
  const asked = viewOf(new URLSearchParams(location.search)).language ?? usePreferences.getState().language
  const [config, early] = await Promise.all([
    fetchConfig().catch((error: unknown) => ({ error })),
    loadSpeech(asked ?? 'vi'),
  ])
  if ('error' in config) {
    const { ConfigScreen } = await import('./ConfigScreen')
    draw(element, createElement(ConfigScreen, { speech: early, error: config.error }))
    return
  }
  const language = asked ?? config.language
  // Any screen but the overview needs its own words; the overview fetches them when it has nothing else to do.
  if (location.pathname !== '/') void loadScreenSpeech(language)
  await open(element, config, await loadSpeech(language))
}
