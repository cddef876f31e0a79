import { describePolicy } from '~/tests/setup/policyVisit'
import { describeServing } from '~/tests/setup/serving'
import { startNginx } from '~/tests/setup/webServers'

describeServing('nginx', () => startNginx('dist'))
describePolicy('nginx', () => startNginx('dist'))
