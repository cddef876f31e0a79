/** The whole window into full screen, or out of it. Refused, everything goes on in the plain window (rule P11). */
export async function turnFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen({ navigationUI: 'hide' })
    else await document.exitFullscreen()
  } catch {
    // A browser without it throws, a policy rejects; neither stops a meeting.
  }
}
