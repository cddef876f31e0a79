import type { FileFault, FileNote } from '@/domain/openedFile'
import type { ColumnForm } from '@/domain/tableColumns'
import type { files as vietnamese } from '@/i18n/vi/files'
import { counted } from './plural'

const formOf = (form: ColumnForm): string => {
  switch (form.kind) {
    case 'text':
      return 'text of at most 2,000 characters'
    case 'key':
      return 'an id that no other row of the table has'
    case 'reference':
      return `the id of a row of the table ${form.table}`
    case 'word':
      return `one of these words: ${form.words.join(', ')}`
    case 'number':
      return 'a number; written as text, with a decimal point and no unit: 12.5'
    case 'whole':
      return `a whole number from ${form.least} to ${form.most}`
    case 'flag':
      return 'true or false'
    case 'day':
      return 'a day as year-month-day: 2025-12-31'
    case 'printedDay':
      return 'a day, a month or a year, as far as known: 2025-12-31, 2025-12, 2025'
    case 'period':
      return 'a period: 2025, 2025-Q1, 2025-H1, 2025-06, or a span of years 2021-2025'
    case 'publishedPeriod':
      return 'a period: 2025, 2025-Q1, 2025-H1, 2025-9M, 2025-06, or a span of years 2021-2025'
    case 'figureOrBand':
      return 'a number 12.5, or a band 7.5..8 (either end may be left open)'
    case 'webAddress':
      return 'a web address that begins with https:// or http://'
  }
}

const faultOf = (fault: Exclude<FileFault, { readonly kind: 'register' }>): string => {
  switch (fault.kind) {
    case 'too_large':
      return `The file has ${fault.megabytes} MB; the limit is ${fault.limit} MB.`
    case 'other_format':
      return 'This is neither an XLSX workbook nor a data package (folder, zip or JSON file).'
    case 'old_or_locked':
      return 'The workbook is of the old kind (.xls) or has a password. Save it as .xlsx, without a password.'
    case 'broken':
      return `The file ${fault.file} is damaged or cut off.`
    case 'no_table_text':
      return `The file ${fault.file} is not a CSV table with commas in UTF-8.`
    case 'no_descriptor':
      return 'There is no datapackage.json in the folder or zip.'
    case 'bad_descriptor':
      return 'The description of the package names no tables, or leads out of the package.'
    case 'file_missing':
      return `The package names ${fault.file} for the table ${fault.table}, but that file is not in it.`
    case 'sheet_twice':
      return `The table ${fault.table} is there twice.`
    case 'no_rows':
      return 'The tables are empty: there is no term in the table terms.'
    case 'headings':
      return `The row of column names of the table ${fault.table} is not right.`
    case 'too_slow':
      return `Reading took more than ${fault.seconds} seconds and was given up.`
    case 'no_reader':
      return 'The part of this site that reads files could not be loaded. Check the network and try again.'
  }
}

const noteOf = (note: FileNote): string => {
  switch (note.kind) {
    case 'sheet_unread':
      return `The sheet “${note.sheet}” is no table and was not read.`
    case 'sheet_hidden':
      return `The sheet “${note.sheet}” is hidden; it was read all the same.`
    case 'column_unread':
      return `The column “${note.column}” of ${note.sheet} is not in the table and was not read.`
  }
}

export const files: typeof vietnamese = {
  title: 'Open a file of this machine',
  about:
    'Drop an XLSX workbook here, or a data package: a folder, a zip or one JSON file. It is read in the browser and sent nowhere.',
  keeps:
    'The file is open in this window only, and not in the address of the page: reloading closes it, and whoever gets a link sees the figures of this site. Open the file again to go on.',
  chooseFile: 'Choose a file',
  chooseFolder: 'Choose a folder',
  template: 'Download a template workbook',
  templateName: 'tien-do-template.xlsx',
  templateAbout: 'The template has a sheet for each table and a guide to every column.',
  noTemplate: 'The part of this site that writes the template could not be loaded. Check the network and try again.',
  reading: (name) => `Reading ${name}…`,
  opened: (name) => `Showing the file ${name}`,
  openedAll: (name) => `Every row of ${name} could be read.`,
  openedSome: (rows) =>
    `${counted(rows, 'row')} at fault ${rows === 1 ? 'was' : 'were'} left out; the others are on every screen.`,
  refused: (name) => `${name} cannot be opened yet`,
  refusedAbout: 'The site shows what it showed before. Mend the faults below and open the file again.',
  faults: (n) => `${counted(n, 'fault')} in cells`,
  notes: 'Please note',
  caption: 'Faults of the file: sheet or file, row, column, and what was expected',
  sheet: 'Sheet or file',
  row: 'Row',
  column: 'Column',
  reason: 'Fault',
  found: 'Found',
  expected: 'Expected',
  wholeRow: 'the whole row',
  wholeRowExpected: 'as many cells as there are column names',
  mayBeEmpty: (form) => `${form}; or nothing`,
  mark: (name) => `From file **${name}**, on this machine only`,
  leave: 'Back to the figures of this site',
  leaveLong: (name) => `Close the file ${name} and go back to the figures of this site`,
  notPresented: {
    title: 'A file is not presented',
    text: (name) =>
      `You are looking at the file ${name}, which is on this machine only. Figures that are presented and frozen are those of the site, so that every room sees the same.`,
  },
  fault: faultOf,
  note: noteOf,
  form: formOf,
  trouble: {
    merged: 'merged cells: it cannot be told which row the value belongs to',
    error_value: 'the cell shows an error',
    no_result: 'a formula saved without its result',
    percent_format: 'a number formatted as a percentage: shown 100 times what the cell holds',
    column_missing: 'column missing',
    column_twice: 'column there twice',
  },
  troubleExpected: {
    merged: 'cells that are not merged, with a value in each row',
    error_value: 'a value, or nothing where that is allowed',
    no_result: 'the file saved again by a spreadsheet program, or a value',
    percent_format: 'a plain number format: 7.5 for 7.5 %',
    column_missing: 'a column of this name in the first row of the table',
    column_twice: 'one column for each name',
  },
}
