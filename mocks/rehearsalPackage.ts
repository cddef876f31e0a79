import type { InlinePackage, InlineTable } from '~/scripts/inlinePackage'
import { rehearsalTables } from './rehearsal'
import { cellOf, rowsOf, type Tables } from './tables'

/** The rows of a one-file package under the names of their columns. */
export function tablesOf({ resources }: InlinePackage): Tables {
  return Object.fromEntries(
    resources.map(({ name, data: [header = [], ...rows] }) => [
      name,
      rows.map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at] ?? '']))),
    ]),
  )
}

/** The rehearsal of a published one-file package, as a package of the same form that says what it is. */
export function rehearsalPackage(published: InlinePackage): InlinePackage {
  const tables = rehearsalTables(tablesOf(published))
  return {
    ...published,
    name: `${published.name}-rehearsal`,
    title: `Số liệu mô phỏng để tập huấn / Simulated figures for training: ${published.title}`,
    description:
      'Giữ nguyên chương trình, chỉ tiêu và mục tiêu đã công bố; số liệu, nhiệm vụ, kết quả sơ kết, tổng kết và kế hoạch năm là mô phỏng, dẫn nguồn simulated. Không dùng làm báo cáo. ' +
      'Programmes, indicators and targets are kept as published; figures, tasks, reviews and yearly plans are simulated and cite the source simulated. Not for reporting.',
    resources: published.resources.map((table) => ({ ...table, data: cellsOf(table, tables) })),
  }
}

function cellsOf({ name, schema }: InlineTable, tables: Tables): InlineTable['data'] {
  const columns = schema.fields.map((field) => field.name)
  return [columns, ...rowsOf(tables, name).map((row) => columns.map((column) => cellOf(row, column)))]
}
