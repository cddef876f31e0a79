import { useCombobox } from 'downshift'
import { useId, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import type { Day } from '@/domain/day'
import type { TermReport } from '@/domain/report'
import { find, indexOf, type Entry } from '@/i18n/searchIndex'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { groupsOf } from './groupsOf'
import { leadsTo } from './leadsTo'
import { registerIndex } from './registerEntries'
import { useCommands, type OfferedRegister } from './useCommands'
import css from './search.module.css'

export interface PaletteProps {
  readonly report: TermReport
  readonly registers: readonly OfferedRegister[]
  readonly current: string
  readonly today: Day
  /** What was typed before this was there. */
  readonly typed: string
  readonly onClose: () => void
}

/** More finds than these help nobody: another word does. */
const MOST = 40

/** Finds anything in the register on its day, a screen or a command, and opens it. Modal; the focus goes back where it came from. */
export function Palette({ report, registers, current, today, typed, onClose }: PaletteProps): ReactNode {
  const speech = useScreenWords()
  const { m } = speech
  const { to } = useView()
  const navigate = useNavigate()
  const words = m.search
  const dialog = useRef<HTMLDialogElement>(null)
  const hintId = useId()
  const groupId = useId()
  const [q, setQ] = useState(typed)
  const { commands, screens } = useCommands(report, registers, current, today)
  const own = [...screens, ...commands]
  const index = useMemo(() => registerIndex(report, speech), [report, speech])
  const isAsked = q.trim() !== ''
  const found = isAsked ? find([...indexOf(own), ...index], q, MOST) : own
  const groups = groupsOf(found)
  const items = groups.flatMap(({ entries }) => entries)

  // Before the next key: the field takes over from the one that stood here.
  useLayoutEffect(() => {
    const shown = dialog.current
    if (shown === null) return undefined
    // Escape closes whatever the list makes of it; so does a click beside the dialog.
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') shown.close()
    }
    const onClick = (event: MouseEvent): void => {
      if (event.target === shown) shown.close()
    }
    shown.addEventListener('keydown', onKey)
    shown.addEventListener('click', onClick)
    shown.showModal()
    return () => {
      shown.removeEventListener('keydown', onKey)
      shown.removeEventListener('click', onClick)
    }
  }, [])

  const open = (entry: Entry): void => {
    // The focus goes back first, so that a new screen can take it from there.
    dialog.current?.close()
    const command = commands.find(({ id }) => entry.kind === 'command' && id === entry.id)
    if (command === undefined) {
      const address = leadsTo(entry, to)
      if (address !== null) void navigate(address)
    } else command.run()
  }

  const { getInputProps, getMenuProps, getItemProps, getLabelProps, highlightedIndex } = useCombobox<Entry>({
    items,
    isOpen: true,
    selectedItem: null,
    inputValue: q,
    defaultHighlightedIndex: 0,
    initialHighlightedIndex: 0,
    itemToString: (entry) => entry?.title ?? '',
    stateReducer: (state, { type, changes }) =>
      // Leaving the field chooses nothing.
      type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem: state.selectedItem } : changes,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== null) open(selectedItem)
    },
  })

  return (
    <dialog ref={dialog} className={css.palette} aria-label={words.title} onClose={onClose}>
      <div className={css.inside}>
        <div className={css.asking}>
          <label {...getLabelProps()} className="visuallyHidden">
            {words.field}
          </label>
          <input
            {...getInputProps({
              'aria-describedby': hintId,
              onChange: (event) => setQ(event.currentTarget.value),
            })}
            className={css.field}
            type="text"
            placeholder={words.title}
            maxLength={100}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="go"
          />
          <button type="button" className={css.close} onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
        <div {...getMenuProps({ 'aria-label': words.results, className: css.results })}>
          {groups.map(({ kind, start, entries }) => (
            <div key={kind} role="group" aria-labelledby={`${groupId}${kind}`}>
              <div id={`${groupId}${kind}`} className={css.kind} role="presentation">
                {words.kind[kind]}
              </div>
              {entries.map((entry, nth) => (
                <div
                  key={entry.id}
                  {...getItemProps({ item: entry, index: start + nth })}
                  className={css.find}
                  data-highlighted={highlightedIndex === start + nth ? '' : undefined}
                >
                  <span className={css.title}>{entry.title}</span>
                  {entry.hint !== '' && <span className={css.hint}>{entry.hint}</span>}
                </div>
              ))}
            </div>
          ))}
        </div>
        <p className={css.foot} id={hintId}>
          <output>
            {isAsked
              ? items.length === 0
                ? words.nothing(q.trim())
                : words.found(items.length, items.length === MOST)
              : words.hint}
          </output>
          <span className={css.keys}>{words.keys}</span>
        </p>
      </div>
    </dialog>
  )
}
