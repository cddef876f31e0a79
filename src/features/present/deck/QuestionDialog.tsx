import { useId, useRef, useState, type ReactNode } from 'react'
import { parseSlide } from '@/domain/deck'
import { freezeCode } from '@/domain/freezeCode'
import { useRoom } from '@/features/present/room'
import { slideTitle } from '@/features/present/slides/slideTitle'
import { parseTypedDay } from '@/i18n/typedDay'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { changeMeeting, MOST_QUESTIONS } from '@/state/meeting'
import { Dialog } from '@/ui/Dialog'
import css from './question.module.css'

export interface QuestionDialogProps {
  /** The slide that is in view, by its name. */
  readonly slide: string
  readonly onClose: () => void
}

/** Takes down a question from the rooms, with the view and the freeze it was asked about. */
export function QuestionDialog({ slide, onClose }: QuestionDialogProps): ReactNode {
  const speech = useScreenWords()
  const { m, f, language } = speech
  const words = m.deck.question
  const report = useReport()
  const { register, today, now } = useRoom()
  const parsed = parseSlide(slide)
  const indicator = parsed?.kind === 'indicator' ? report.indicators.get(parsed.indicator)?.indicator : undefined
  const [text, setText] = useState('')
  const [asker, setAsker] = useState('')
  const [agency, setAgency] = useState(indicator?.leadAgencyId ?? '')
  const [due, setDue] = useState('')
  const [isFull, setFull] = useState(false)
  const [isDueRefused, setDueRefused] = useState(false)
  const dueField = useRef<HTMLInputElement>(null)
  const dueRefusal = useId()
  const code = freezeCode(report.register, report.day, report.limits)
  const agencies = report.register.agencies.toSorted((a, b) => f.compare(a.name[language], b.name[language]))

  const keep = (): void => {
    const asked = text.trim()
    if (asked === '') return
    const dueDay = parseTypedDay(due)
    const isRefused = due.trim() !== '' && (dueDay === null || dueDay < today)
    setDueRefused(isRefused)
    if (isRefused) {
      dueField.current?.focus()
      return
    }
    let isKept = false
    changeMeeting(register, ({ questions }) => {
      if (questions.length >= MOST_QUESTIONS) return {}
      isKept = true
      const question = {
        id: `${now().toString(36)}-${questions.length}`,
        text: asked,
        asker: asker.trim(),
        agencyId: agency === '' ? null : agency,
        due: dueDay,
        askedOn: today,
        slide,
        asOf: report.day,
        code,
        answered: false,
      }
      return { questions: [...questions, question] }
    })
    if (isKept) onClose()
    else setFull(true)
  }

  return (
    <Dialog
      title={words.title}
      about={words.about(parsed === null ? slide : slideTitle(parsed, report, speech), code)}
      onClose={onClose}
      keepsDraft
    >
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <label className={css.wide}>
          {words.text}
          <textarea
            className={css.text}
            data-first
            required
            rows={4}
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <label className={css.wide}>
          {words.asker}
          <input value={asker} maxLength={200} autoComplete="off" onChange={(event) => setAsker(event.target.value)} />
        </label>
        <label>
          {words.agency}
          <select value={agency} onChange={(event) => setAgency(event.target.value)}>
            <option value="">{words.agencyUnknown}</option>
            {agencies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.due}
          <input
            ref={dueField}
            value={due}
            inputMode="numeric"
            placeholder={words.dueForm}
            maxLength={20}
            autoComplete="off"
            aria-invalid={isDueRefused}
            aria-describedby={isDueRefused ? dueRefusal : undefined}
            onChange={(event) => setDue(event.target.value)}
          />
        </label>
        {isDueRefused && (
          <p className={css.wide} id={dueRefusal} role="alert">
            {words.dueRefused(f.day(today))}
          </p>
        )}
        {isFull && (
          <p className={css.wide} role="alert">
            {words.full(MOST_QUESTIONS)}
          </p>
        )}
        <p className={css.wide}>
          <button type="submit" className={css.keep}>
            {words.keep}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
