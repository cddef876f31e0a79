import { useRef, useState, type ReactNode } from 'react'
import { freezeCode } from '@/domain/freezeCode'
import { useRoom } from '@/features/present/room'
import type { Deck } from '@/features/present/useDeck'
import { useFrozenAt } from '@/features/present/useFrozenAt'
import { saveText } from '@/files/saveFile'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { MOST_DECKS, useMeeting } from '@/state/meeting'
import { Card } from '@/ui/Card'
import { EmptyNote } from '@/ui/EmptyNote'
import {
  addedTo,
  deckFileOf,
  isUsed,
  MOST_BYTES,
  notesApart,
  readDeckFile,
  replacedBy,
  type DeckFile,
  type DeckFileFault,
} from './deckFile'
import { DeckLinkPanel } from './DeckLinkPanel'
import { focusBeside } from './focusBeside'
import { SlideFilePart } from './SlideFilePart'
import type { Undo } from './useUndo'
import controls from './controls.module.css'
import css from './SavedPart.module.css'

export interface SavedPartProps {
  readonly deck: Deck
  readonly undo: Undo
}

interface Opened {
  readonly name: string
  readonly file: DeckFile
}

/** Decks kept by name on this machine, and files that carry a deck to another. */
export function SavedPart({ deck, undo }: SavedPartProps): ReactNode {
  const { m, f } = useScreenWords()
  const words = m.deck.saved
  const report = useReport()
  const { register } = useRoom()
  const meeting = useMeeting(register)
  const [name, setName] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const [fault, setFault] = useState<{ readonly fault: DeckFileFault; readonly name: string } | null>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  const takenAt = useFrozenAt()
  const called = name.normalize('NFC').trim()
  const isTaken = meeting.decks.some((one) => one.name === called)
  const isFull = !isTaken && meeting.decks.length >= MOST_DECKS
  const code = freezeCode(report.register, report.day, report.limits)

  const replace = ({ name: from, file }: Opened): void => {
    undo.perform(words.replaced(from), (before) => replacedBy(before, file.meeting))
    setOpened(null)
  }
  const add = ({ name: from, file }: Opened): void => {
    const apart = notesApart(meeting, file.meeting).length
    undo.perform(words.added(from, apart), (before) => addedTo(before, file.meeting, from))
    setOpened(null)
  }
  const read = async (chosen: File): Promise<void> => {
    const from = chosen.name.replace(/\.json$/i, '').slice(0, 90)
    const found = chosen.size > MOST_BYTES ? { fault: 'too_large' as const } : readDeckFile(await chosen.text())
    setFault('fault' in found ? { fault: found.fault, name: chosen.name } : null)
    if ('fault' in found) return setOpened(null)
    const one = { name: from === '' ? chosen.name : from, file: found }
    const isPlain = found.unread.length === 0 && found.register === register
    if (isPlain && !isUsed(meeting)) replace(one)
    else setOpened(one)
  }

  return (
    <div className={css.columns}>
      <section className={controls.part} aria-labelledby="saved-decks">
        <h2 ref={heading} className={controls.heading} id="saved-decks" tabIndex={-1}>
          {words.title(meeting.decks.length)}
        </h2>
        <form
          className={css.form}
          onSubmit={(event) => {
            event.preventDefault()
            if (called === '' || isFull) return
            undo.perform(isTaken ? words.savedAgain(called) : words.wasSaved(called), (before) => ({
              decks: [...before.decks.filter((one) => one.name !== called), { name: called, entries: deck.order }],
            }))
            setName('')
          }}
        >
          <label className={css.label}>
            {words.name}
            <input
              className={controls.field}
              value={name}
              maxLength={100}
              required
              autoComplete="off"
              placeholder={words.example}
              onChange={(event) => setName(event.target.value)}
            />
          </label>
          <button type="submit" className={controls.strong} disabled={isFull}>
            {isTaken ? words.saveAgain : words.save}
          </button>
          {isFull && <p className={controls.hint}>{words.full(MOST_DECKS)}</p>}
        </form>
        <Card flush>
          {meeting.decks.length === 0 ? (
            <EmptyNote>{words.none}</EmptyNote>
          ) : (
            <ul>
              {meeting.decks.map((one) => (
                <li key={one.name} className={css.row}>
                  <div>
                    <strong>{one.name}</strong>
                    <p className={controls.hint}>{words.pages(one.entries.filter(({ shown }) => shown).length)}</p>
                  </div>
                  <button
                    type="button"
                    className={controls.button}
                    aria-label={words.openOf(one.name)}
                    onClick={() => undo.perform(words.wasOpened(one.name), () => ({ entries: one.entries }))}
                  >
                    {words.open}
                  </button>
                  <button
                    type="button"
                    className={controls.button}
                    aria-label={words.deleteOf(one.name)}
                    onClick={({ currentTarget }) => {
                      focusBeside(currentTarget, heading.current)
                      undo.perform(words.wasDeleted(one.name), (before) => ({
                        decks: before.decks.filter((other) => other.name !== one.name),
                      }))
                    }}
                  >
                    {words.delete}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Card>
        <p className={controls.hint}>{words.where}</p>
      </section>

      <section className={controls.part} aria-labelledby="deck-files">
        <h2 className={controls.heading} id="deck-files">
          {words.files}
        </h2>
        <p className={controls.hint}>{words.filesHint}</p>
        <div className={css.choices}>
          <button
            type="button"
            className={controls.button}
            onClick={() =>
              saveText(
                words.fileName(register, report.day, code),
                deckFileOf({ register, code, asOf: report.day, takenAt }, meeting, deck.order),
              )
            }
          >
            {words.toFile}
          </button>
          <label className={css.file}>
            {words.fromFile}
            <input
              className="visuallyHidden"
              type="file"
              accept=".json,application/json"
              onChange={({ target }) => {
                const [chosen] = target.files ?? []
                if (chosen !== undefined) void read(chosen)
                // The same file can be chosen again after it was mended.
                target.value = ''
              }}
            />
          </label>
        </div>
        {fault !== null && (
          <p className={controls.warning} role="alert">
            {words.fault[fault.fault](fault.name)}
          </p>
        )}
        {opened !== null && (
          <div className={css.opened} role="group" aria-label={words.openedTitle(opened.name)}>
            <p>
              <strong>{words.openedTitle(opened.name)}</strong>
            </p>
            <p>
              {words.holds(
                opened.file.meeting.entries?.length ?? 0,
                Object.keys(opened.file.meeting.notes).length,
                opened.file.meeting.questions.length,
              )}
            </p>
            {opened.file.register !== register && (
              <p className={controls.warning}>{words.otherRegister(opened.file.register ?? '')}</p>
            )}
            {opened.file.unread.length > 0 && (
              <p className={controls.warning}>
                {words.unread(opened.file.unread.map(({ part, lost }) => words.unreadPart(words.part[part], lost)))}
              </p>
            )}
            <p className={controls.hint}>{words.choice}</p>
            <div className={css.choices}>
              <button type="button" className={controls.button} onClick={() => replace(opened)}>
                {words.replace}
              </button>
              <button
                type="button"
                className={controls.button}
                disabled={meeting.decks.length >= MOST_DECKS}
                onClick={() => add(opened)}
              >
                {words.addAsNew}
              </button>
              <button type="button" className={controls.button} onClick={() => setOpened(null)}>
                {words.cancel}
              </button>
            </div>
          </div>
        )}
        <p className={controls.hint}>{words.inFile(f.day(report.day), code)}</p>
        <DeckLinkPanel order={deck.order} />
      </section>

      <SlideFilePart deck={deck} />
    </div>
  )
}
