/** What can be done with one key while presenting (rule P9). */
export const PRESENT_ACTS = [
  'next',
  'back',
  'first',
  'last',
  'fullScreen',
  'blank',
  'spotlight',
  'take',
  'question',
  'find',
  'help',
  'out',
] as const
export type PresentAct = (typeof PRESENT_ACTS)[number] | { readonly programme: number }

/** What of a pressed key decides. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'isComposing'>

const ACTS: Readonly<Record<string, PresentAct>> = {
  arrowright: 'next',
  pagedown: 'next',
  ' ': 'next',
  arrowleft: 'back',
  pageup: 'back',
  home: 'first',
  end: 'last',
  f: 'fullScreen',
  b: 'blank',
  // Clickers send it for a black screen.
  '.': 'blank',
  l: 'spotlight',
  r: 'take',
  q: 'question',
  '/': 'find',
  '?': 'help',
  escape: 'out',
}

const STEPS: readonly PresentAct[] = ['next', 'back', 'first', 'last']

/** What a key means; null = nothing here. Only a step is repeated while its key is held down. */
export function actOf({ key, ctrlKey, metaKey, altKey, repeat, isComposing }: Pressed): PresentAct | null {
  if (ctrlKey || metaKey || altKey || isComposing) return null
  const named = key.toLowerCase()
  const act = Object.hasOwn(ACTS, named) ? (ACTS[named] ?? null) : programmeAct(named)
  return act === null || (repeat && !STEPS.includes(act)) ? null : act
}

/** Digits stand for programmes as they stand on the keyboard: 1 to 9, then 0 for the tenth. */
function programmeAct(key: string): PresentAct | null {
  return /^\d$/.test(key) ? { programme: key === '0' ? 10 : Number(key) } : null
}
