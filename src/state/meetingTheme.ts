import { PREFERENCES_KEY, usePreferences } from './preferences'

/** The theme of the shared screen as `data-theme` names it. */
export function useMeetingTheme(): 'meeting' | 'meeting-dark' {
  return usePreferences(({ meetingTheme }) => (meetingTheme === 'dark' ? 'meeting-dark' : 'meeting'))
}

// The presenter chooses in one window what the rooms see in another.
if (typeof window !== 'undefined') {
  window.addEventListener('storage', ({ key }) => {
    if (key === PREFERENCES_KEY) void usePreferences.persist.rehydrate()
  })
}
