import { describePolicy } from '~/tests/setup/policyVisit'
import { describeServing } from '~/tests/setup/serving'
import { startCaddy } from '~/tests/setup/webServers'

describeServing('Caddy', () => startCaddy('dist'))
describePolicy('Caddy', () => startCaddy('dist'))
