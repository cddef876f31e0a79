import { followOtherWindows } from './otherWindows'
import { mergePreferences, PREFERENCES_KEY, usePreferences } from './preferences'

/** The theme of the shared screen as `data-theme` names it. */
export function useMeetingTheme(): 'meeting' | 'meeting-dark' {
  return usePreferences(({ meetingTheme }) => (meetingTheme === 'dark' ? 'meeting-dark' : 'meeting'))
}

// The presenter chooses in one window what the rooms see in another, and which keys both obey.
followOtherWindows(usePreferences, PREFERENCES_KEY, mergePreferences)
