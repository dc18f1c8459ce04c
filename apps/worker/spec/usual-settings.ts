import type { WorkerSettings } from '../src/runtime/settings.js';
import { usualSmtp } from './smtp.js';

/** What a worker of a spec is told, beside its database, its keys and its mail server. */
export const usualSettings = {
  redisUrl: null,
  mailFrom: 'Troth <hello@troth.example>',
  smtp: usualSmtp,
  inboundDomain: null,
  dkim: { domain: 'troth.example', keys: [] },
  publicUrl: 'http://localhost:3000',
  logLevel: 'silent',
} as const satisfies Partial<WorkerSettings>;
