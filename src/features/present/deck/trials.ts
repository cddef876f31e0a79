/** What came of a check: it is so, it is not, the browser said no, or nobody can tell. `running` = not known yet. */
export type Verdict = 'met' | 'not_met' | 'refused' | 'unknown' | 'running'

/** The letters that slides are set in, each subset once. */
const LETTERS = 'Aaệ0'

/** Are the fonts in memory, so that no letter has to be fetched during the meeting? */
export async function tryFonts(): Promise<Verdict> {
  const face = getComputedStyle(document.body).fontFamily
  try {
    const weights = ['400', '650']
    await Promise.all(weights.map(async (weight) => document.fonts.load(`${weight} 16px ${face}`, LETTERS)))
    await document.fonts.ready
    return weights.every((weight) => document.fonts.check(`${weight} 16px ${face}`, LETTERS)) ? 'met' : 'not_met'
  } catch {
    return 'not_met'
  }
}

/** May the window fill the screen? */
export function tryFullScreen(): Verdict {
  if (!('fullscreenEnabled' in document)) return 'unknown'
  return document.fullscreenEnabled ? 'met' : 'refused'
}

/** Does the screen stay on as long as the slides are shown? */
export async function tryWakeLock(): Promise<Verdict> {
  if (!('wakeLock' in navigator)) return 'unknown'
  try {
    const lock = await navigator.wakeLock.request('screen')
    await lock.release()
    return 'met'
  } catch {
    return 'refused'
  }
}

/** May a second window be opened? Only somebody's click may ask; the window is closed at once. */
export function trySecondWindow(): Verdict {
  const opened = window.open('about:blank', '_blank', 'popup,width=320,height=180')
  if (opened === null) return 'refused'
  opened.close()
  return 'met'
}

/** How the screen draws: its size in CSS pixels and how many of its own a CSS pixel takes. */
export interface Screen {
  readonly width: number
  readonly height: number
  readonly scale: number
}

/** Least width of the picture in the screen's own pixels: the small text of a slide is measured for it. */
const LEAST_PIXELS = 1280
const SIXTEEN_NINTHS = 16 / 9
/** Screens of 16:10 and 3:2 leave strips above and below; wider differences cost a good part of the picture. */
const MOST_STRIPS = 0.12

/** Does a 16:9 picture use the screen well, with pixels enough? */
export function assessScreen({ width, height, scale }: Screen): 'met' | 'few_pixels' | 'other_shape' {
  const pictureWidth = Math.min(width, height * SIXTEEN_NINTHS)
  if (pictureWidth * scale < LEAST_PIXELS) return 'few_pixels'
  const used = Math.min(width / height / SIXTEEN_NINTHS, SIXTEEN_NINTHS / (width / height))
  return 1 - used > MOST_STRIPS ? 'other_shape' : 'met'
}
