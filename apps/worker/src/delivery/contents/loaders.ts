import type { EmailNeed } from '@troth/emails';
import { mailToken } from '@troth/sealing';
import type { Loader } from './content.js';
import { loadAlerts } from './load-alerts.js';
import { loadCheckIns } from './load-check-ins.js';
import { loadCouples } from './load-couples.js';
import { loadDigests } from './load-digests.js';
import { loadReportsOf } from './load-reports.js';
import { loadSessions } from './load-sessions.js';
import { loadThreads } from './load-threads.js';

/** One for each thing that an email can need to know; one that is missing here does not compile. */
export const loaders: { readonly [Need in EmailNeed]: Loader<Need> } = {
  reader: async (addressed) => new Map(addressed.map(({ delivery }) => [delivery.id, {}])),
  couple: loadCouples,
  'check-in': loadCheckIns,
  report: loadReportsOf,
  flags: loadAlerts,
  digest: loadDigests,
  thread: loadThreads,
  sessions: loadSessions,
  device: async (addressed, { keys }) =>
    new Map(addressed.map(({ delivery }) => [delivery.id, { deviceSecret: mailToken(keys, 'device', delivery.id) }])),
  password: async (addressed, { keys }) =>
    new Map(
      addressed.map(({ delivery }) => [delivery.id, { passwordSecret: mailToken(keys, 'password', delivery.id) }]),
    ),
};
