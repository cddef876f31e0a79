import type { ProgrammeLine, TermReport } from '@/domain/report'
import { reviewsOn } from '@/domain/reviewsOn'
import { useScreenWords } from '@/i18n/Words'
import { PARTS, useView, type Part } from '@/state/view'
import { Tabs } from '@/ui/Tabs'
import { citationsIn } from './citations'

interface PartTabsProps {
  readonly line: ProgrammeLine
  readonly report: TermReport
}

/** The parts of the screen, each with how much there is in it. */
export function PartTabs({ line, report }: PartTabsProps) {
  const { m } = useScreenWords()
  const { view, to } = useView()
  const { part } = m.programme
  const { total, counts } = line.taskRollUp
  const label: Readonly<Record<Part, string>> = {
    indicators: part.indicators(line.rollUp.total),
    context: part.context(line.context.length),
    tasks: counts.overdue > 0 ? part.tasksOverdue(total, counts.overdue) : part.tasks(total),
    reviews: part.reviews(reviewsOn(report, line.programme.id).length),
    sources: part.sources(citationsIn(line, report).length),
  }
  const current = view.part ?? 'indicators'
  return (
    <Tabs
      label={m.programme.parts}
      tabs={PARTS.map((one) => ({
        href: to.programme(line.programme.id, { part: one === 'indicators' ? null : one }),
        label: label[one],
        current: one === current,
      }))}
    />
  )
}
