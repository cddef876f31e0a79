import { freezeCode } from '@/domain/freezeCode'
import { useRoom } from '@/features/present/room'
import { useFrozenAt } from '@/features/present/useFrozenAt'
import { useScreenWords } from '@/i18n/Words'
import { useChanges, useReport } from '@/queries/report'
import { NOT_COMPARED, useView, type View } from '@/state/view'

/** What an address for somebody else says in full: what is the default here need not be the default there, or tomorrow. Never a figure. */
export function useSharedView(): Partial<View> {
  const { language } = useScreenWords()
  const { view } = useView()
  const report = useReport()
  const changes = useChanges()
  const { register } = useRoom()
  const frozenAt = useFrozenAt()
  return {
    register,
    language,
    asOf: report.day,
    compare: view.compare ?? changes?.from ?? NOT_COMPARED,
    freeze: freezeCode(report.register, report.day, report.limits),
    frozenAt: frozenAt === null ? null : String(frozenAt),
  }
}
