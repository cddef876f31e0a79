import type { Reopening } from '@/features/present/room'
import type { Format } from '@/i18n/format'
import type { ScreenSpeech } from '@/i18n/Words'
import { reopenCheck } from './reopenCheck'
import { assessScreen, type Screen, type Verdict } from './trials'

/** What was drawn for trial: how many of how many, what broke, and whether all had their turn. */
export interface Drawn {
  readonly ready: number
  readonly of: number
  /** Titles of what could not be drawn. */
  readonly broken: readonly string[]
  readonly isDone: boolean
}

/** What of the slides will be read in the rooms (rules P1, P2, P17). */
export interface Legible {
  /** Slides that were measured. */
  readonly measured: number
  /** Those of them with something that may not survive. */
  readonly weak: number
  /** The ground of the slides: another one has other colours. */
  readonly isDark: boolean
}

/** What was found out so far; undefined = not yet. */
export interface Findings {
  readonly slides: Drawn
  readonly screens: Drawn
  readonly legible: Legible
  readonly fonts: Verdict | undefined
  /** The script that draws charts. */
  readonly chart: Verdict | undefined
  readonly reopening: Reopening | undefined
  /** The freeze in the address: none; other figures than these; these, but not kept on this machine; kept. */
  readonly freeze: { readonly code: string; readonly state: 'differs' | 'not_kept' | 'kept' } | null
  readonly storage: { readonly kept: boolean; readonly persistent: boolean | null } | undefined
  readonly fullScreen: Verdict
  readonly wakeLock: Verdict | undefined
  /** Undefined = nobody tried. */
  readonly secondWindow: Verdict | undefined
  readonly screen: Screen
}

export const CHECKS = [
  'slides',
  'screens',
  'fonts',
  'offline',
  'reopen',
  'freeze',
  'storage',
  'fullScreen',
  'wakeLock',
  'secondWindow',
  'screen',
  'contrast',
] as const
export type CheckId = (typeof CHECKS)[number]

/** One line of the list before a meeting. */
export interface Check {
  readonly id: CheckId
  readonly verdict: Verdict
  /** What was found, in words. */
  readonly found: string
}

function drawnVerdict({ ready, of, isDone }: Drawn): Verdict {
  if (ready === of) return 'met'
  return isDone ? 'not_met' : 'running'
}

/** All met, or one not met, or one still running. */
function together(verdicts: readonly Verdict[]): 'met' | 'not_met' | 'running' {
  if (verdicts.every((verdict) => verdict === 'met')) return 'met'
  return verdicts.includes('running') ? 'running' : 'not_met'
}

type Words = ScreenSpeech['m']['deck']['check']

function storageCheck(storage: Findings['storage'], words: Words): Omit<Check, 'id'> {
  if (storage === undefined) return { verdict: 'running', found: words.running }
  if (!storage.kept) return { verdict: 'refused', found: words.notKept }
  if (storage.persistent === true) return { verdict: 'met', found: words.kept }
  return { verdict: 'not_met', found: words.keptForNow }
}

function freezeCheck(freeze: Findings['freeze'], words: Words): Omit<Check, 'id'> {
  if (freeze === null) return { verdict: 'not_met', found: words.notFrozen }
  if (freeze.state === 'kept') return { verdict: 'met', found: words.frozen(freeze.code) }
  return {
    verdict: 'not_met',
    found: words[freeze.state === 'differs' ? 'otherFigures' : 'frozenElsewhere'](freeze.code),
  }
}

/** Judged when every slide has had its turn. */
function legibleCheck({ measured, weak, isDark }: Legible, slides: Drawn, words: Words): Omit<Check, 'id'> {
  if (!slides.isDone) return { verdict: 'running', found: words.running }
  if (measured === 0) return { verdict: 'unknown', found: words.contrastFound.unknown }
  return weak === 0
    ? { verdict: 'met', found: words.contrastFound.met(measured, isDark) }
    : { verdict: 'not_met', found: words.contrastFound.not_met(weak, measured, isDark) }
}

/** What a browser allows, in the words for it. */
function permission(
  verdict: Verdict | undefined,
  found: Readonly<Record<'met' | 'refused' | 'unknown', string>>,
  words: Words,
): Omit<Check, 'id'> {
  if (verdict === undefined) return { verdict: 'running', found: words.running }
  return { verdict, found: found[verdict === 'met' || verdict === 'refused' ? verdict : 'unknown'] }
}

function screenCheck(screen: Screen, words: Words, f: Format): Omit<Check, 'id'> {
  const assessed = assessScreen(screen)
  const said = words.screenFound[assessed]
  return {
    verdict: assessed === 'met' ? 'met' : 'not_met',
    found: said(f.count(screen.width), f.count(screen.height), f.number(screen.scale * 100)),
  }
}

/** The list before a meeting, from what was found out. What nobody can know is said to be unknown. */
export function checksOf(findings: Findings, words: Words, f: Format): readonly Check[] {
  const { slides, screens, fonts = 'running', chart = 'running', secondWindow } = findings
  const fontState = together([fonts])
  const offline = together([drawnVerdict(slides), drawnVerdict(screens), fonts, chart])
  const found: Readonly<Record<CheckId, Omit<Check, 'id'>>> = {
    slides: {
      verdict: drawnVerdict(slides),
      found: slides.broken.length > 0 ? words.broken(slides.broken) : words.ready(slides.ready, slides.of),
    },
    screens: { verdict: drawnVerdict(screens), found: words.screensReady(screens.ready, screens.of) },
    fonts: { verdict: fontState, found: words.fontsFound[fontState] },
    offline: { verdict: offline, found: words.offlineFound[offline] },
    reopen: reopenCheck(findings.reopening, words),
    freeze: freezeCheck(findings.freeze, words),
    storage: storageCheck(findings.storage, words),
    fullScreen: permission(findings.fullScreen, words.fullScreenFound, words),
    wakeLock: permission(findings.wakeLock, words.wakeLockFound, words),
    secondWindow:
      secondWindow === 'met' || secondWindow === 'refused'
        ? { verdict: secondWindow, found: words.secondWindowFound[secondWindow] }
        : { verdict: 'not_met', found: words.secondWindowFound.not_met },
    screen: screenCheck(findings.screen, words, f),
    contrast: legibleCheck(findings.legible, slides, words),
  }
  return CHECKS.map((id) => ({ id, ...found[id] }))
}
