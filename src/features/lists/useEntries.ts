import { useMemo } from 'react'
import type { Register } from '@/domain/register'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import type { Entry } from '@/ui/VirtualTable'
import type { ListGroup, StatusTally } from './GroupHead'
import { rowGroups, type Grouped, type Grouping } from './rowGroups'

type Head = Pick<ListGroup, 'label' | 'to' | 'onClick' | 'mark'>

/** How a list tells its statuses. */
export interface StatusHeads<Row> {
  /** Worst first. */
  readonly order: readonly string[]
  readonly headOf: (row: Row) => Head
  /** How many of some rows are in which status. */
  readonly tallied: (rows: readonly Row[]) => readonly StatusTally[]
}

/** Rows in order as a table lists them: alone, or under the heads of their groups. */
export function useEntries<Row extends Grouped>(
  rows: readonly Row[],
  grouping: Grouping | null,
  register: Register,
  statuses: StatusHeads<Row>,
): readonly Entry<Row, ListGroup>[] {
  const { m, f, language } = useScreenWords()
  const { to } = useView()
  return useMemo(() => {
    const listed = (row: Row): Entry<Row, ListGroup> => ({ kind: 'row', id: row.id, row })
    if (grouping === null) return rows.map(listed)
    const words = m.lists.group
    const programmeHead = ({ programme }: Row): Head => {
      if (programme === null) return { label: words.noProgramme, to: null, mark: null }
      const number = String(programme.number).padStart(2, '0')
      return { label: `${number} ${programme.shortName[language]}`, to: to.programme(programme.id), mark: null }
    }
    const agencyHead = ({ agency }: Row): Head =>
      agency === null
        ? { label: words.noAgency, to: null, mark: null }
        : { label: agency.name[language], to: to.agency(agency.id), mark: null }
    const headOf = { programme: programmeHead, status: statuses.headOf, agency: agencyHead }[grouping]
    const groups = rowGroups(rows, grouping, register, statuses.order, { f, language })
    return groups.flatMap(({ key, rows: members }): readonly Entry<Row, ListGroup>[] => {
      const [first] = members
      if (first === undefined) return []
      const head = headOf(first)
      const tallies = grouping === 'status' ? [] : statuses.tallied(members)
      const group = { ...head, count: members.length, tallies }
      return [{ kind: 'group', id: `group ${key ?? ''}`, hasLink: head.to !== null, group }, ...members.map(listed)]
    })
  }, [rows, grouping, register, statuses, m, f, language, to])
}
