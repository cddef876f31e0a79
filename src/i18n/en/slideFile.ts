import type { ScreenMessages } from '@/i18n/messages'

export const slideFile: ScreenMessages['slideFile'] = {
  name: 'Slides as a PPTX file',
  hint: 'Opens in PowerPoint or LibreOffice: words and charts can be edited, every chart carries its figures, and the presenter’s notes are on the notes pages.',
  save: (pages) => `Save ${pages === 1 ? 'the slide' : `${pages} slides`} as PPTX`,
  fileName: (register, day, code) => `slides-${register}-${day}-${code}.pptx`,
  title: (organisation, term, day) => `${organisation}, ${term}: figures to ${day}`,
  notFrozen: (day, code) => `**Figures to ${day}, not frozen, code ${code}**`,
  notes: {
    own: 'The presenter’s notes',
    ownOld: (then, now) => `This note was written for ${then}; the figure is now ${now}.`,
    ownOldGone: (then) => `This note was written for ${then}; this slide no longer has a figure.`,
    onSlide: 'On this slide',
  },
  view: {
    what: 'In the deck this slide is a screen of the system. Its picture is not part of the file.',
    open: 'Open this screen',
  },
  chart: {
    period: 'Period',
    figures: 'Figures',
    parts: 'Figures for part of a year',
    baseline: 'Baseline',
    mean: 'Mean',
    needed: 'Level needed',
    required: 'Level needed',
    trend: 'At the pace so far',
    target: { term: 'Target', orientation: 'Orientation', 'annual-plan': 'Plan' },
    lower: (target) => `${target}: lower edge`,
    upper: (target) => `${target}: upper edge`,
    atLeast: (target) => `${target}: at least`,
    atMost: (target) => `${target}: at most`,
    band: (target, edges) => `${target}: ${edges ?? 'band'}`,
  },
}
