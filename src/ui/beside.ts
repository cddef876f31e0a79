import { lazy, type ReactNode } from 'react'

/** What stands beside the screens, fetched when it is needed. Where its script does not come, it is not there. */
export function beside<Props>(load: () => Promise<(props: Props) => ReactNode>) {
  return lazy<(props: Props) => ReactNode>(async () => ({ default: await load().catch(() => () => null) }))
}
