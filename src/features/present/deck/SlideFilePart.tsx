import type { ReactNode } from 'react'
import { useRoom } from '@/features/present/room'
import type { DeckGround } from '@/features/present/slideFileOf'
import type { Deck } from '@/features/present/useDeck'
import { useFrozenAt } from '@/features/present/useFrozenAt'
import type { LongWork } from '@/files/longWork'
import { SaveButton } from '@/files/SaveButton'
import { clockIn } from '@/i18n/clockIn'
import { dayIn } from '@/i18n/timeZone'
import { useScreenWords } from '@/i18n/Words'
import { useFreezeState } from '@/queries/freezeState'
import { useFreezing } from '@/queries/freezing'
import { useReports } from '@/queries/report'
import { useStamp } from '@/queries/stamp'
import { useMeeting } from '@/state/meeting'
import { useView } from '@/state/view'
import { useSharedView } from './useSharedView'
import controls from './controls.module.css'

/** The deck as shown, as a file of slides for an office: made when somebody asks for it. */
export function SlideFilePart({ deck: { shown } }: { readonly deck: Deck }): ReactNode {
  const speech = useScreenWords()
  const { m, f, language } = speech
  const words = m.slideFile
  const { report, changes, reportAt } = useReports()
  const room = useRoom()
  const { notes, questions } = useMeeting(room.register)
  const stamp = useStamp(language)
  const freeze = useFreezeState()
  const { timeZone } = useFreezing()
  const frozenAt = useFrozenAt()
  const { to } = useView()
  const shared = useSharedView()
  const ground = (): DeckGround => ({
    report,
    compared: changes === null ? null : { changes, before: reportAt(changes.from) },
    // As under the slides themselves.
    stamp: { ...stamp, isFrozen: freeze !== null && !freeze.differs, simulated: room.simulated },
    takenAt: frozenAt === null ? null : `${clockIn(timeZone, frozenAt)} ${f.day(dayIn(timeZone, frozenAt))}`,
    room,
    notes,
    questions,
    speech,
    addressOf: (slide) => new URL(to.show({ ...shared, slide }), location.href).href,
  })
  const work: LongWork = async (tell, signal) => {
    const [{ slideFileOf }, { pptxOf }] = await Promise.all([
      import('@/features/present/slideFileOf'),
      import('@/files/writePptx'),
    ])
    signal.throwIfAborted()
    return pptxOf(slideFileOf(shown, ground()))(tell, signal)
  }
  return (
    <section className={controls.part} aria-labelledby="slide-file">
      <h2 className={controls.heading} id="slide-file">
        {words.name}
      </h2>
      <p className={controls.hint}>{words.hint}</p>
      <SaveButton
        className={controls.button}
        label={words.save(shown.length)}
        fileName={words.fileName(room.register, report.day, stamp.code)}
        work={work}
      />
    </section>
  )
}
