import type { Programme } from '@/domain/register'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Choice } from './Choice'
import { knownIn } from './knownIn'

/** One programme, or all. */
export function ProgrammeChoice({ programmes }: { readonly programmes: readonly Programme[] }) {
  const { m, language } = useScreenWords()
  const { view, change } = useView()
  return (
    <Choice
      label={m.lists.filter.programme}
      none={m.lists.filter.all}
      value={knownIn(view.programme, programmes)}
      options={programmes.map(({ id, number, shortName }) => ({
        value: id,
        label: `${String(number).padStart(2, '0')} ${shortName[language]}`,
      }))}
      onChange={(programme) => change({ programme })}
    />
  )
}
