/** One fault of the matrix in QUALITY.md (d): what is wrong, and what the page does then. */
export interface Fault {
  readonly number: number
  readonly fault: string
  readonly expected: string
  /** The file under tests/faults/ whose tests begin with the number. */
  readonly tested: string
}

const tested = (number: number, fault: string, expected: string, file: string): Fault => ({
  number,
  fault,
  expected,
  tested: `${file}.test.ts`,
})

/** F1 to F50, in their order. Where the wording differs from the matrix, this is what the page does. */
export const FAULTS: readonly Fault[] = [
  tested(
    1,
    'Nobody answers at the first start',
    'The frame stands, the cause is named, "Thử lại" asks again',
    'starting',
  ),
  tested(2, 'Nobody answers at a later start', 'The last good register with its age; asked again silently', 'starting'),
  tested(
    3,
    'The source goes down while the page is open',
    'Figures stay, "Cũ từ 14:05" after two missed questions, mends itself',
    'staying',
  ),
  tested(4, '500 once, then 200', 'Asked again, nobody notices', 'register'),
  tested(
    5,
    '500 for ever',
    'At most two retries at the start; then one question in a turn, after five every five minutes',
    'staying',
  ),
  tested(6, '503 with Retry-After: 30', 'Said at once, nothing asked for thirty seconds, then by itself', 'starting'),
  tested(7, '429 in five tabs', 'One question in a turn for all tabs', 'tabs'),
  tested(
    8,
    '401 in the middle',
    'The token is renewed silently, else one prompt to sign in; figures and place are kept; nothing in the windows of a meeting',
    'signIn',
  ),
  tested(
    9,
    '403 (figures come as one register, not by programme)',
    'Said, asked no second time, nothing kept is shown; other registers work',
    'starting',
  ),
  tested(10, '404 for an indicator from a bookmark', 'The way back, the address kept', 'starting'),
  tested(11, 'An answer that never ends', 'Given up after 10 s, asked again, then said', 'starting'),
  tested(
    12,
    'Eight seconds for an answer',
    'The place is kept (CLS under 0.05), "Vẫn đang tải" after 3 s, one question',
    'starting',
  ),
  tested(13, 'A drip of 1 kB at a time', 'The whole answer has 10 s', 'starting'),
  tested(14, 'Truncated JSON', 'As if the network had failed: asked again, old figures stay', 'register'),
  tested(15, '200 with a page to sign in', '"Mạng đang yêu cầu đăng nhập", no error of parsing', 'register'),
  tested(16, '200 with {}, null or []', 'Refused, old figures stay', 'staying'),
  tested(
    17,
    'A word that is not on the list',
    'The row is left out and named with the word; nothing is guessed',
    'register',
  ),
  tested(18, 'Numbers that are none', 'The row is left out and named; no NaN anywhere in the page', 'register'),
  tested(
    19,
    'A band upside down, without width, below zero, off the axis',
    'Drawn at the edge; one upside down is said to be an invalid configuration; no exception, no NaN',
    'register',
  ),
  tested(
    20,
    'An id used twice; an indicator that moves to another programme',
    'The first stays and the second is named; it is in its new place and nowhere twice',
    'register',
  ),
  tested(21, 'Eleven programmes', 'Eleven rows', 'register'),
  tested(22, '20 MB, 100,000 figures', 'Refused over the limit with its name; up to it read piece by piece', 'scale'),
  tested(
    23,
    'Names of 10,000 letters, from the right, piled marks, emoji',
    'Cut or left out, marked; the layout holds',
    'register',
  ),
  tested(24, 'Attacks in every text', 'Shown as text, no dialog, no violation of the policy', 'hostileText'),
  tested(25, 'Names of the language itself as keys', 'Refused, nothing polluted', 'register'),
  tested(26, 'A part throws while it is drawn', 'A note with "Thử lại" in its place, the others untouched', 'parts'),
  tested(
    27,
    'A script is gone after a new build',
    'One new page per build, then words; never before an audience',
    'missingFiles',
  ),
  tested(28, 'A page in the place of a script', 'As F27', 'missingFiles'),
  tested(
    29,
    'A page of the build before',
    'Where its scripts are gone, one new page, which is of this build; where it works, a quiet line that says so, never before an audience',
    'missingFiles',
  ),
  tested(
    30,
    'The chart’s script does not come',
    'Words instead of the chart, the table has the figures; fetched again when the network is back',
    'missingFiles',
  ),
  tested(
    31,
    'config.json is not there',
    'A page that names it; no figures are shown, though the page asks ahead for those of the build',
    'config',
  ),
  tested(32, 'config.json is wrong', 'The same, naming the key', 'config'),
  tested(33, 'config.json points to another origin', 'Refused by the policy, and said', 'config'),
  tested(34, 'navigator.onLine is wrong, either way', 'Only the server’s answer counts', 'staying'),
  tested(
    35,
    'No network for the whole meeting',
    'Every screen opens; after the check before the meeting, also anew and in further windows, figures with their age',
    'offline',
  ),
  tested(36, 'A laptop sleeps two hours', 'One question; the age by the server’s clock', 'staying'),
  tested(
    37,
    'This machine’s clock is three days off, either way',
    'Today and every age by the server’s clock',
    'starting',
  ),
  tested(38, 'A reader in another time zone, midnight in Hanoi', 'Hanoi’s day', 'starting'),
  tested(
    39,
    'IndexedDB refuses, or what it kept is spoilt',
    'All works without; what is spoilt is dropped and kept anew',
    'starting',
  ),
  tested(40, 'localStorage throws', 'The defaults are used', 'starting'),
  tested(41, 'A kept register of an older version', 'Dropped, never half read', 'starting'),
  tested(
    42,
    'Two tabs, one signs out',
    'The other one asks to sign in; registers, freezes and caches are deleted',
    'signIn',
  ),
  tested(43, '20 tabs', 'One asks for all, none holds more than 60 MB', 'scale'),
  tested(44, 'Eight hours on a wall', 'Refreshes and changes of the screen leave nothing behind', 'scale'),
  tested(45, 'Two hundred quick changes of the programme', 'The last one wins', 'staying'),
  tested(46, 'A slow answer after a fast one', 'The newest question’s figures stay', 'staying'),
  tested(
    47,
    'A service worker of an older version',
    'A page of the new build at once, the new worker once no page needs the files of the old one; no page is of two builds',
    'offline',
  ),
  tested(48, 'Printing during a refresh', 'Every page is of the figures that printing began with', 'printing'),
  tested(49, 'Zoom 200 %, 320 px, forced colours, no motion at once', 'All is there, nothing overlaps', 'parts'),
  tested(50, 'Style sheets and fonts do not come', 'The page can still be read', 'missingFiles'),
]
