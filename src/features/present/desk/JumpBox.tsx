import { useCombobox } from 'downshift'
import { useId, useMemo, useState, type ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import { StatusMark } from '@/ui/StatusMark'
import { isSure, jumpIndex, jumpsTo, type Target } from './jump'
import type { Deck } from './steps'
import css from './desk.module.css'

export interface JumpBoxProps {
  readonly deck: Deck
  readonly onJump: (name: string) => void
}

/** More lines than these cover what is on air. */
const MOST = 5

/** Leads to any slide: by page, by programme, by words without diacritics. Afterwards the keys of the meeting work again. */
export function JumpBox({ deck, onJump }: JumpBoxProps): ReactNode {
  const speech = useScreenWords()
  const words = speech.m.desk.jump
  const hintId = useId()
  const [q, setQ] = useState('')
  const index = useMemo(() => jumpIndex(deck, speech), [deck, speech])
  const items = q.trim() === '' ? [] : jumpsTo(index, deck, q, MOST)
  /** What Enter leads to as soon as the words are typed; −1 = nothing until an arrow chooses. */
  const sureOf = (typed: string): number => {
    const [best] = jumpsTo(index, deck, typed, 1)
    return best !== undefined && isSure(best, typed) ? 0 : -1
  }
  const { getInputProps, getMenuProps, getItemProps, getLabelProps, highlightedIndex } = useCombobox<Target>({
    items: [...items],
    isOpen: items.length > 0,
    selectedItem: null,
    inputValue: q,
    itemToString: (target) => target?.title ?? '',
    stateReducer: (state, { type, changes }) => {
      // Leaving the field chooses nothing.
      if (type === useCombobox.stateChangeTypes.InputBlur) return { ...changes, selectedItem: state.selectedItem }
      if (type !== useCombobox.stateChangeTypes.InputChange) return changes
      return { ...changes, highlightedIndex: sureOf(changes.inputValue ?? '') }
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem === null) return
      onJump(selectedItem.id)
      setQ('')
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    },
  })
  return (
    <div className={css.jump}>
      <label {...getLabelProps()} className="visuallyHidden">
        {words.field}
      </label>
      <div className={css.jumpLine}>
        <input
          {...getInputProps({
            'aria-describedby': hintId,
            onChange: (event) => setQ(event.currentTarget.value),
            onKeyDown: (event) => {
              if (event.key !== 'Escape') return
              setQ('')
              event.currentTarget.blur()
            },
          })}
          className={css.jumpField}
          type="text"
          placeholder={words.field}
          maxLength={100}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
        />
        <span className={css.jumpHint} id={hintId}>
          {words.hint}
        </span>
      </div>
      <div {...getMenuProps({ 'aria-label': words.found, className: css.found })}>
        {items.map((target, nth) => (
          <div
            key={target.id}
            {...getItemProps({ item: target, index: nth })}
            className={css.find}
            data-highlighted={highlightedIndex === nth ? '' : undefined}
          >
            <span className={css.findMark}>
              {target.status !== null && <StatusMark status={target.status} size={18} />}
            </span>
            <span className={css.findTitle}>{target.title}</span>
            <span className={css.findPage}>
              {target.page === null ? words.outside : words.page(target.page)}
              {highlightedIndex === nth && ` · ${words.enter}`}
            </span>
          </div>
        ))}
      </div>
      <output className={q.trim() !== '' && items.length === 0 ? css.nothing : 'visuallyHidden'}>
        {q.trim() !== '' && items.length === 0 && words.nothing(q.trim())}
      </output>
    </div>
  )
}
