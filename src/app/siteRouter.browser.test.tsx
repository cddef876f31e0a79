import { render, screen } from '@testing-library/react'
import { useLayoutEffect, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { expect, onTestFinished, test } from 'vitest'
import { SiteRouter } from './SiteRouter'

function Where({ onDrawn }: { readonly onDrawn: () => void }): ReactNode {
  useLayoutEffect(onDrawn, [onDrawn])
  return <output>{useLocation().search}</output>
}

test('an address that changed while the page was being taken over is the one that is shown', async () => {
  const before = location.href
  onTestFinished(() => history.replaceState(null, '', before))
  // As the browser does with a step back: before anybody listens.
  const goBack = (): void => history.replaceState(null, '', '?lang=en')
  render(
    <SiteRouter>
      <Where onDrawn={goBack} />
    </SiteRouter>,
  )
  expect(await screen.findByText('?lang=en')).toBeVisible()
})
