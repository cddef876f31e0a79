import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Choice } from './Choice'
import { groupingOf } from './grouping'
import { GROUPS } from './rowGroups'

/** What the rows are put together by. */
export function GroupChoice() {
  const { m } = useScreenWords()
  const { view, change } = useView()
  const { group } = m.lists
  return (
    <Choice
      label={group.title}
      none={group.none}
      value={groupingOf(view.group, GROUPS)}
      options={GROUPS.map((value) => ({ value, label: group[value] }))}
      onChange={(chosen) => change({ group: chosen })}
    />
  )
}
