import type { ReactNode } from 'react'
import type { Programme, ProgrammeId } from '@/domain/register'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { DEPTHS, type PaperChoice } from './paperSubject'
import css from './ReportScreen.module.css'

export interface ReportChoiceProps {
  readonly choice: PaperChoice
  readonly programmes: readonly Programme[]
}

/** How much is printed, and of which programmes; kept in the address. */
export function ReportChoice({ choice, programmes }: ReportChoiceProps): ReactNode {
  const { m, language } = useScreenWords()
  const { change } = useView()
  const words = m.paper.screen
  const all = programmes.map(({ id }) => id)
  const chosen = choice.programmes === 'all' ? all : choice.programmes
  const choose = (ids: readonly ProgrammeId[]): void => {
    const isAll = ids.length === 0 || ids.length === all.length
    change({ programme: isAll ? null : all.filter((id) => ids.includes(id)).join(',') }, true)
  }
  return (
    <>
      <fieldset className={css.field}>
        <legend>{words.depth}</legend>
        {DEPTHS.map((depth) => (
          <label key={depth}>
            <input
              type="radio"
              name="depth"
              checked={choice.depth === depth}
              onChange={() => change({ part: depth === 'full' ? null : depth }, true)}
            />
            {words.depths[depth]}
          </label>
        ))}
      </fieldset>
      <fieldset className={css.field}>
        <legend>{words.programmes}</legend>
        <label>
          <input type="checkbox" checked={choice.programmes === 'all'} onChange={() => choose(all)} />
          {words.all}
        </label>
        {programmes.map(({ id, code, shortName }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                choose(
                  choice.programmes === 'all'
                    ? [id]
                    : target.checked
                      ? [...chosen, id]
                      : chosen.filter((one) => one !== id),
                )
              }
            />
            {code} {shortName[language]}
          </label>
        ))}
      </fieldset>
    </>
  )
}
