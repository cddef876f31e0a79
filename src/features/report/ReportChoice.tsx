import { startTransition, useOptimistic, type ReactNode } from 'react'
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
  // The choice answers at once, and a second one goes on from it; the pages follow.
  const [asked, ask] = useOptimistic(choice)
  const words = m.paper.screen
  const all = programmes.map(({ id }) => id)
  const chosen = asked.programmes === 'all' ? all : asked.programmes
  const choose = (next: Partial<PaperChoice>): void => {
    const { depth, programmes: some } = { ...asked, ...next }
    startTransition(() => {
      ask({ depth, programmes: some })
      change({ part: depth === 'full' ? null : depth, programme: some === 'all' ? null : some.join(',') }, true)
    })
  }
  const chooseProgrammes = (ids: readonly ProgrammeId[]): void => {
    const isAll = ids.length === 0 || ids.length === all.length
    choose({ programmes: isAll ? 'all' : all.filter((id) => ids.includes(id)) })
  }
  return (
    <>
      <fieldset className={css.field}>
        <legend>{words.depth}</legend>
        {DEPTHS.map((depth) => (
          <label key={depth}>
            <input type="radio" name="depth" checked={asked.depth === depth} onChange={() => choose({ depth })} />
            {words.depths[depth]}
          </label>
        ))}
      </fieldset>
      <fieldset className={css.field}>
        <legend>{words.programmes}</legend>
        <label>
          <input type="checkbox" checked={asked.programmes === 'all'} onChange={() => chooseProgrammes(all)} />
          {words.all}
        </label>
        {programmes.map(({ id, code, shortName }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                chooseProgrammes(
                  asked.programmes === 'all'
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
