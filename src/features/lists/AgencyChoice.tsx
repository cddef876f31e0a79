import { useMemo } from 'react'
import type { Agency } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Choice } from './Choice'
import { knownIn } from './knownIn'

interface AgencyChoiceProps {
  readonly report: TermReport
  /** The whole list: agencies that lead nothing in it are not offered. */
  readonly rows: readonly { readonly agency: Agency | null }[]
}

/** One lead agency, or all. */
export function AgencyChoice({ report, rows }: AgencyChoiceProps) {
  const { m, f, language } = useScreenWords()
  const { view, change } = useView()
  const { agencies } = report.register
  const chosen = knownIn(view.agency, agencies)
  const options = useMemo(() => {
    const leading = new Set(rows.map(({ agency }) => agency?.id))
    return agencies
      .filter(({ id }) => leading.has(id) || id === chosen)
      .map(({ id, name }) => ({ value: id, label: name[language] }))
      .toSorted((a, b) => f.compare(a.label, b.label))
  }, [agencies, rows, chosen, f, language])
  return (
    <Choice
      label={m.lists.filter.agency}
      none={m.lists.filter.all}
      value={chosen}
      options={options}
      onChange={(agency) => change({ agency })}
    />
  )
}
