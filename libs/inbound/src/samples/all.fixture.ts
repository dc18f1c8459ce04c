import { complaints } from './complaints.fixture.js';
import { gateways } from './gateways.fixture.js';
import { otherProviders } from './other-providers.fixture.js';
import { otherServers } from './other-servers.fixture.js';
import { providers } from './providers.fixture.js';
import type { Sample } from './sample.fixture.js';
import { servers } from './servers.fixture.js';
import { services } from './services.fixture.js';
import { stores } from './stores.fixture.js';

export const samples: readonly Sample[] = [
  ...servers,
  ...otherServers,
  ...stores,
  ...providers,
  ...otherProviders,
  ...gateways,
  ...services,
  ...complaints,
];
