import type { freeze as vietnamese } from '@/i18n/vi/freeze'

const figures = (n: number): string => (n === 1 ? '1 figure' : `${n} figures`)

/** Freezes and late figures. */
export const freeze: typeof vietnamese = {
  mark: (code) => `Freeze **${code}**`,
  markTaken: (code, time, day) => `Freeze **${code}** ${time} ${day}`,
  leave: 'Leave',
  leaveLong: 'Leave the freeze and see the latest figures',
  same: 'the figures here are those of the freeze',
  differs: (code, shown) => `The figures here are not those of freeze ${code}: this is ${shown}.`,
  differsInDay: (code, frozen, day, shown) =>
    `The figures here are not those of freeze ${code}: it is as of ${frozen}, this is as of ${day} (${shown}).`,
  notHere: 'This machine does not have that freeze.',
  lost: {
    refused: 'The browser does not let stored freezes be read.',
    full: 'The browser’s storage is full.',
    corrupt: 'The freeze kept on this machine could no longer be read and has been dropped.',
  },

  panel: {
    title: 'Freeze the figures',
    about:
      'A freeze keeps the figures as they are for the whole meeting, with no network and whatever comes in. Its code stands on every slide.',
    none: (day, code) => `Not frozen. The figures are as of ${day}, code **${code}**.`,
    inUse: (code, time, taken, day) =>
      `Freeze **${code}** is in use, taken at ${time} on ${taken}, figures as of ${day}.`,
    freezeNow: 'Freeze the figures',
    freezing: 'Freezing',
    kept: (code) => `${code} is frozen and kept on this machine.`,
    hadIt: (code, time, day) =>
      `${code} was frozen on this machine at ${time} on ${day}: that one is in use, figures of localities included.`,
    keptInstead: (code) =>
      `Freeze ${code} was opened from the file, in place of the one with the same code on this machine.`,
    keptOpened: (code) => `Freeze ${code} is open and kept on this machine.`,
    notStored: {
      refused: (code) =>
        `${code} is frozen, but the browser will not store it: it lasts only as long as a window that uses it stays open. Save it as a file.`,
      full: (code) =>
        `${code} is frozen, but the browser’s storage is full: it lasts only as long as a window that uses it stays open. Save it as a file, or delete old freezes and freeze again.`,
      corrupt: (code) => `${code} is frozen, but could not be stored. Save it as a file.`,
    },
    listTitle: 'Freezes on this machine',
    empty: 'There are none yet.',
    trouble: {
      refused: 'The browser does not let its storage be read, so stored freezes cannot be listed.',
      full: 'The browser’s storage is full.',
      corrupt: 'Something stored on this machine could no longer be read and has been dropped.',
    },
    code: 'Code',
    taken: 'Taken',
    day: 'Figures as of',
    actions: 'Actions',
    takenAt: (time, day) => `${time} ${day}`,
    show: 'Use',
    showLong: (code) => `Use freeze ${code}`,
    shown: 'In use',
    save: 'Save file',
    saveLong: (code) => `Save freeze ${code} as a file`,
    drop: 'Delete',
    dropLong: (code) => `Delete freeze ${code}`,
    dropped: (code) => `Freeze ${code} is deleted.`,
    gone: (code) => `Freeze ${code} can no longer be read.`,
    open: 'Open a freeze from a file',
    fileName: (code) => `tien-do-freeze-${code}.json`,
    failed: 'The figures could not be frozen.',
    notOpened: 'The file could not be opened.',
  },

  late: {
    title: (n, others) => {
      if (n + others === 0) return 'Since the freeze: nothing yet'
      const said = [
        n === 0 ? '' : figures(n),
        others === 0 ? '' : `${others} other ${others === 1 ? 'change' : 'changes'}`,
      ]
      return `Since the freeze: ${said.filter((text) => text !== '').join(', ')}`
    },
    notShown: 'not on the screen',
    noFreeze: 'The figures are not frozen, so nothing is watched.',
    asking: 'Asking the source.',
    signedOut:
      'Your session has ended, so nothing is known of later figures. The frozen ones serve to the end of the meeting.',
    unreachable: (time) => `At ${time} the source did not answer; it will be asked again.`,
    figure: (indicator, period, value) => `**${indicator}, ${period}: ${value}**`,
    instead: (old) => ` instead of ${old}`,
    published: (source, day) => `${source}, ${day}`,
    turn: (before, after) => `${before} becomes ${after}`,
    stays: (status) => `still ${status}`,
    notJudged: 'not judged',
    laterTitle: (day) => `Published after the day of the figures; counts only as of ${day}`,
    target: (name) => `**${name}**: the target changed`,
    indicator: (name) => `**${name}**`,
    task: (name) => `**${name}**`,
    newTask: (status) => `not in the freeze, now ${status}`,
    newDue: (day) => `new due date ${day}`,
    otherContent: 'The register has other changes; no figure on the screen is affected.',
    moveDay: (day) => `Move the day of the figures to ${day}`,
    take: 'Take over at the break',
    keep: 'Keep the freeze',
    taking: 'Taking over',
    keeping: 'The freeze is kept. These figures wait here.',
    taken: (code) => `Taken over and frozen as ${code}.`,
    failed: 'Not taken over.',
  },

  fault: (fault, failureText) => {
    switch (fault.kind) {
      case 'too_large':
        return `The freeze is ${fault.megabytes} MB, more than the 10 MB that can be read.`
      case 'not_json':
        return 'The file is damaged or no freeze: it is not valid JSON.'
      case 'other_format':
        return 'This file is not a freeze of Tiến Độ.'
      case 'other_version':
        return `The freeze is of version ${fault.found}; this program reads version 1 only.`
      case 'malformed':
        return `In the freeze, “${fault.key}” is missing or wrong.`
      case 'unreadable':
        return failureText(fault.failure)
      case 'other_code':
        return `The file says ${fault.says}, but its figures have the code ${fault.is}: it was changed or is damaged.`
      case 'other_register':
        return `This is a freeze of the register “${fault.title}”, not of the one that is open.`
      case 'not_of_its_kind':
        return fault.simulated
          ? 'This freeze has simulated figures and may not be opened among published ones.'
          : 'This freeze has published figures and may not be opened among simulated ones.'
    }
  },
}
