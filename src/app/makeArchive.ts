import * as v from 'valibot'
import { dayNumber } from '@/domain/day'
import type { TermReport } from '@/domain/report'
import { breath, type Tell } from '@/files/longWork'
import { plainMessage } from '@/i18n/plainMessage'
import type { ScreenSpeech } from '@/i18n/Words'
import type { FreezeAttempt } from '@/queries/takeFreeze'
import { FreezeError, type FreezeAbout } from '@/sources/freezeFile'
import type { ArchiveAbout } from './archiveAbout'
import { archivePage } from './archivePage'
import { filledPage, htmlText, jsonBlock, SLOTS, statusTable, type EmptyPage } from './archiveText'
import { siteAddress } from './config'

const Page = v.pipe(
  v.object({ texts: v.array(v.string()), slots: v.array(v.picklist(SLOTS)) }),
  v.check(({ texts, slots }) => texts.length === slots.length + 1 && SLOTS.every((slot) => slots.includes(slot))),
)

/** The page of this build; the browser refuses any other by its hash. Throws when it does not come whole. */
async function fetchPage(signal: AbortSignal): Promise<EmptyPage> {
  const { address, integrity } = archivePage
  const answer = await fetch(siteAddress(address), { integrity, signal, credentials: 'same-origin', redirect: 'error' })
  const type = answer.headers.get('content-type') ?? ''
  if (answer.status !== 200 || !type.startsWith('application/json')) {
    throw new Error(`${address}: ${answer.status} ${type}`)
  }
  return v.parse(Page, await answer.json())
}

/** Milliseconds in a day. */
const DAY = 86_400_000

export interface ArchiveRequest {
  readonly about: Omit<ArchiveAbout, 'language' | 'isFrozen'>
  /** Identity of the register in the configuration. */
  readonly register: string
  readonly simulated: boolean
  readonly report: TermReport
  readonly compareTo: FreezeAbout['compareTo']
  /** When its figures were frozen, in milliseconds since 1970; null = they are not: the day of the figures stands for it, so that the same figures make the same file. */
  readonly takenAt: number | null
  /** The words that the file begins with. */
  readonly speech: ScreenSpeech
  readonly take: (about: FreezeAbout) => Promise<FreezeAttempt>
}

/**
 * The register as of a day, with the figures for localities and the application that shows them, in one HTML file that needs nothing
 * else. The same figures in the same language make the same bytes. Throws a FreezeError where there can be no freeze.
 */
export async function archiveOf(request: ArchiveRequest, tell: Tell, signal: AbortSignal): Promise<Blob> {
  const { about, register, simulated, report, compareTo, takenAt, speech, take } = request
  const { m, f, language } = speech
  tell(0, STEPS)
  const page = await fetchPage(signal)
  tell(1, STEPS)
  await breath(signal)
  const attempt = await take({
    takenAt: takenAt ?? dayNumber(report.day) * DAY,
    register,
    title: about.title[language],
    simulated,
    day: report.day,
    compareTo,
    limits: report.limits,
  })
  if (attempt.fault !== null) throw new FreezeError(attempt.fault)
  tell(2, STEPS)
  await breath(signal)
  const title = m.archive.title(about.title[language], f.day(report.day))
  const mark = plainMessage(m.archive.mark(f.day(report.day), attempt.label.code))
  const html = filledPage(page, {
    language,
    title: htmlText(`${title} · ${m.shell.product}`),
    statuses: statusTable(report, speech, [title, mark, ...(simulated ? [plainMessage(m.archive.simulated)] : [])]),
    archive: dataElement('archive', JSON.stringify({ language, ...about, isFrozen: takenAt !== null })),
    freeze: dataElement('freeze', attempt.text),
  })
  tell(STEPS, STEPS)
  return new Blob([html], { type: 'text/html' })
}

/** The page, the freeze, the file. */
const STEPS = 3

function dataElement(id: string, json: string): string {
  return `<script type="application/json" id="${id}">${jsonBlock(json)}</script>`
}
