import { useMemo } from 'react'
import type { TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Choice } from './Choice'
import { knownIn } from './knownIn'

/** One lead agency, or all. */
export function AgencyChoice({ report }: { readonly report: TermReport }) {
  const { m, f, language } = useScreenWords()
  const { view, change } = useView()
  const { agencies } = report.register
  const options = useMemo(
    () =>
      agencies
        .map(({ id, name }) => ({ value: id, label: name[language] }))
        .toSorted((a, b) => f.compare(a.label, b.label)),
    [agencies, f, language],
  )
  return (
    <Choice
      label={m.lists.filter.agency}
      none={m.lists.filter.all}
      value={knownIn(view.agency, agencies)}
      options={options}
      onChange={(agency) => change({ agency })}
    />
  )
}
