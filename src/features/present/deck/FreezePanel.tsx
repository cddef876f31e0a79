import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { FreezeLabel } from '@/domain/freeze'
import { freezeCode } from '@/domain/freezeCode'
import { useRoom } from '@/features/present/room'
import { FreezeNote } from '@/features/present/slides/FreezeNote'
import { saveText } from '@/files/saveFile'
import { clockIn } from '@/i18n/clockIn'
import { dayIn } from '@/i18n/timeZone'
import { useScreenWords } from '@/i18n/Words'
import { useFreezeState } from '@/queries/freezeState'
import { useFreezing } from '@/queries/freezing'
import { useReports } from '@/queries/report'
import { openFreeze, type FreezeAttempt } from '@/queries/takeFreeze'
import { freezes, type KeptList } from '@/state/freezes'
import { useView } from '@/state/view'
import { Rich } from '@/ui/Rich'
import { focusBeside } from './focusBeside'
import { keepFirst } from './keepFirst'
import { useFreezeNow } from './useFreezeNow'
import controls from './controls.module.css'
import css from './freeze.module.css'

/** What the panel has just done, or could not do. */
interface Told {
  readonly text: string
  readonly isTrouble: boolean
}

/** Freezes of the register that is open, newest first, and a way to look again. */
function useKept(register: string): readonly [KeptList | null, () => void] {
  const [kept, setKept] = useState<KeptList | null>(null)
  const [look, setLook] = useState({})
  useEffect(() => {
    // Another object for every look.
    const current = look
    let wanted: object | null = current
    void freezes.list().then(({ labels, trouble }) => {
      if (wanted === current) setKept({ labels: labels.filter((label) => label.register === register), trouble })
    })
    return () => {
      wanted = null
    }
  }, [register, look])
  return [kept, () => setLook({})]
}

/** The figures as they are pinned, or that they are not. */
function Standing() {
  const { m, f } = useScreenWords()
  const { timeZone } = useFreezing()
  const { report } = useReports()
  const state = useFreezeState()
  const words = m.freeze.panel
  if (state?.differs === true) return <FreezeNote />
  if (state?.kept === null)
    return (
      <p>
        <Rich text={`${m.freeze.mark(state.code)}: ${m.freeze.same}.`} />
      </p>
    )
  const code = freezeCode(report.register, report.day, report.limits)
  return (
    <p>
      <Rich
        text={
          state === null
            ? words.none(f.day(report.day), code)
            : words.inUse(
                code,
                clockIn(timeZone, state.kept.takenAt),
                f.day(dayIn(timeZone, state.kept.takenAt)),
                f.day(report.day),
              )
        }
      />
    </p>
  )
}

interface KeptRowProps {
  readonly label: FreezeLabel
  readonly onDrop: (button: HTMLButtonElement) => void
  readonly onSave: () => void
}

function KeptRow({ label: { code, takenAt, day }, onDrop, onSave }: KeptRowProps) {
  const { m, f } = useScreenWords()
  const { timeZone, named } = useFreezing()
  const { to } = useView()
  const words = m.freeze.panel
  const isUsed = named?.kept != null && named.code === code
  return (
    <tr>
      <th scope="row">{code}</th>
      <td>{words.takenAt(clockIn(timeZone, takenAt), f.day(dayIn(timeZone, takenAt)))}</td>
      <td>{f.day(day)}</td>
      <td>
        <span className={css.actions}>
          {isUsed ? (
            <span className={controls.hint}>{words.shown}</span>
          ) : (
            <Link to={to.here({ freeze: code, asOf: day })} aria-label={words.showLong(code)}>
              {words.show}
            </Link>
          )}
          <button type="button" className={controls.button} aria-label={words.saveLong(code)} onClick={onSave}>
            {words.save}
          </button>
          {!isUsed && (
            <button
              type="button"
              className={controls.button}
              aria-label={words.dropLong(code)}
              onClick={({ currentTarget }) => onDrop(currentTarget)}
            >
              {words.drop}
            </button>
          )}
        </span>
      </td>
    </tr>
  )
}

/** Pins the figures of a meeting, and keeps, saves, opens and drops what was pinned. */
export function FreezePanel(): ReactNode {
  const { m, f } = useScreenWords()
  const { timeZone } = useFreezing()
  const room = useRoom()
  const { report } = useReports()
  const { to, change } = useView()
  const state = useFreezeState()
  const freezeNow = useFreezeNow()
  const heading = useId()
  const listHeading = useRef<HTMLHeadingElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [told, setTold] = useState<Told | null>(null)
  const [kept, lookAgain] = useKept(room.register)
  const words = m.freeze.panel
  const place = { register: room.register, term: report.register.term.id, simulated: room.simulated }

  /** Keeps what was made or opened, shows it, and says how that went. */
  const settle = async (attempt: FreezeAttempt, opened: boolean): Promise<void> => {
    if (attempt.fault !== null) {
      const why = m.freeze.fault(attempt.fault, m.failures.text)
      setTold({ text: `${opened ? words.notOpened : words.failed} ${why}`, isTrouble: true })
      return
    }
    const { code, day } = attempt.label
    // A file is opened on purpose and takes the place of what has its code; freezing again takes nothing away.
    const before = opened ? await freezes.read(room.register, code) : null
    const { first, trouble } = opened
      ? { first: null, trouble: await freezes.keep(attempt.label, attempt.text) }
      : await keepFirst(attempt.label, attempt.text)
    const done = (): string => {
      if (first !== null)
        return words.hadIt(code, clockIn(timeZone, first.takenAt), f.day(dayIn(timeZone, first.takenAt)))
      if (!opened) return words.kept(code)
      const isOther = before !== null && before.text !== null && before.text !== attempt.text
      return isOther ? words.keptInstead(code) : words.keptOpened(code)
    }
    setTold({ text: trouble === null ? done() : words.notStored[trouble](code), isTrouble: trouble !== null })
    lookAgain()
    change({ freeze: code, asOf: day })
  }
  const attempt = async (make: () => Promise<FreezeAttempt>, opened: boolean): Promise<void> => {
    setBusy(true)
    setTold(null)
    try {
      await settle(await make(), opened)
    } finally {
      setBusy(false)
    }
  }
  const save = async (code: string): Promise<void> => {
    const { text } = await freezes.read(room.register, code)
    if (text === null) setTold({ text: words.gone(code), isTrouble: true })
    else saveText(words.fileName(code), text)
  }
  const drop = async (code: string): Promise<void> => {
    await freezes.drop(room.register, code)
    setTold({ text: words.dropped(code), isTrouble: false })
    lookAgain()
  }

  return (
    <section className={css.panel} aria-labelledby={heading}>
      <h2 id={heading} className={controls.heading}>
        {words.title}
      </h2>
      <p className={controls.hint}>{words.about}</p>
      <Standing />
      <p className={css.actions}>
        {state?.kept == null && (
          <button
            type="button"
            className={controls.strong}
            disabled={isBusy}
            onClick={() => void attempt(freezeNow, false)}
          >
            {isBusy ? words.freezing : words.freezeNow}
          </button>
        )}
        {state !== null && <Link to={to.here({ freeze: null })}>{m.freeze.leaveLong}</Link>}
        <label className={`${controls.button} ${css.open}`}>
          {words.open}
          <input
            className="visuallyHidden"
            type="file"
            accept=".json,application/json"
            disabled={isBusy}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (file !== undefined) void attempt(async () => openFreeze(file, place), true)
              currentTarget.value = ''
            }}
          />
        </label>
      </p>
      <p role="status" className={told?.isTrouble === true ? controls.warning : css.told}>
        {told?.text}
      </p>
      <h3 ref={listHeading} className={controls.heading} tabIndex={-1}>
        {words.listTitle}
      </h3>
      {kept !== null && kept.trouble !== null && <p className={controls.warning}>{words.trouble[kept.trouble]}</p>}
      {kept !== null && kept.labels.length === 0 && <p className={controls.hint}>{words.empty}</p>}
      {kept !== null && kept.labels.length > 0 && (
        <table className={css.kept}>
          <caption className="visuallyHidden">{words.listTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{words.code}</th>
              <th scope="col">{words.taken}</th>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.actions}</th>
            </tr>
          </thead>
          <tbody>
            {kept.labels.map((label) => (
              <KeptRow
                key={`${label.code} ${label.takenAt}`}
                label={label}
                onDrop={(button) => {
                  focusBeside(button, listHeading.current)
                  void drop(label.code)
                }}
                onSave={() => void save(label.code)}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
