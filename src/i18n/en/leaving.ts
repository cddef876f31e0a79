import type { ScreenMessages } from '@/i18n/messages'

export const leaving: ScreenMessages['leaving'] = {
  name: 'Export',
  saving: {
    stop: 'Stop',
    saved: (file) => `Saved ${file}`,
    failed: 'The file could not be made. Please try again.',
  },
  panel: {
    title: 'Export this screen',
    command: 'Export: link, embed code, files',
    notFetched: 'The export panel could not be loaded.',
    link: 'Link to exactly this screen',
    linkCode: 'QR code leading to this screen',
    linkHint:
      'The link names the register, the day, the compared day, the language and the filters; it carries no figures. Another computer opens this very screen.',
    linkFrozen: (code) =>
      `A computer that has the freeze ${code} shows the freeze; any other says so if its figures differ.`,
    trial: 'Figures that are only tried do not go with a link, a picture or a file.',
    embed: 'Code to embed this indicator in another page',
    embedHint:
      'The embedded page has only the name, the status, the chart and the sources. By default only pages of the same server may embed it; the administrator names other servers in the configuration.',
    copyEmbed: 'Copy embed code',
    files: 'Files and print',
    report: 'Printed report',
    reportHint: 'An A4 report in official form, from the figures on the screen.',
    workbook: (day) => `The whole register as of ${day} (XLSX)`,
    workbookName: 'whole-register',
    workbookHint:
      'A workbook with programmes, indicators, targets, figures, tasks, reviews and sources as known on that day.',
  },
  picture: {
    name: 'Picture',
    label: (indicator) => `Picture of the chart: ${indicator}`,
    copy: 'Copy picture',
    copied: 'Picture copied.',
    notCopied: 'The browser does not allow copying pictures. Please save the PNG.',
    png: 'Save PNG picture',
    svg: 'Save SVG drawing',
    trial: 'Trying figures: no picture',
    status: (status) => `Status: ${status}`,
    sources: (list) => `Sources: ${list}`,
    day: (day) => `Figures as of ${day}`,
    compared: (day) => `compared with ${day}`,
    code: (code, isFrozen) => (isFrozen ? `freeze ${code}` : `figures ${code} (not frozen)`),
  },
  embed: {
    open: 'Full page',
    openLong: (indicator) => `Full page: ${indicator}`,
  },
}
