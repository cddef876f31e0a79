import { inject } from 'vitest'
import { describeServing } from '~/tests/setup/serving'

describeServing('the preview server', async () => ({ url: inject('siteUrl'), close: async () => {} }))
