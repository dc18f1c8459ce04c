import type { Drill } from './drill.js';
import { blockedLoop } from './drills/blocked-loop.js';
import { clockJump } from './drills/clock-jump.js';
import { diskFull } from './drills/disk-full.js';
import { flushQueue } from './drills/flush-queue.js';
import { killApi } from './drills/kill-api.js';
import { killWorker } from './drills/kill-worker.js';
import { queueDown } from './drills/queue-down.js';
import { restoreBackup } from './drills/restore-backup.js';
import { restartPostgres } from './drills/restart-postgres.js';
import { smtpDown24h } from './drills/smtp-down-24h.js';
import { smtpDrops } from './drills/smtp-drops.js';
import { smtpLimits } from './drills/smtp-limits.js';
import { smtpRefusesAll } from './drills/smtp-refuses-all.js';
import { smtpRefusesSome } from './drills/smtp-refuses-some.js';
import { smtpReject } from './drills/smtp-reject.js';
import { smtpSlow } from './drills/smtp-slow.js';
import { smtpTempfail } from './drills/smtp-tempfail.js';
import { twoVersions } from './drills/two-versions.js';
import type { Backend } from './rig/rig.js';

/** Every drill. A new one is its file and its line here. */
export const drills: readonly Drill[] = [
  killWorker,
  killApi,
  restartPostgres,
  flushQueue,
  queueDown,
  smtpDown24h,
  smtpSlow,
  smtpDrops,
  smtpTempfail,
  smtpReject,
  smtpRefusesSome,
  smtpRefusesAll,
  smtpLimits,
  clockJump,
  twoVersions,
  diskFull,
  restoreBackup,
  blockedLoop,
];

export interface Chosen {
  /** None means all. */
  readonly only: readonly string[];
  /** None means every one that makes a difference. */
  readonly backend?: Backend;
}

/** Each drill with each queue that was chosen and makes a difference to it. */
export function drillsToRun({ only, backend }: Chosen): { drill: Drill; backend: Backend }[] {
  return drills
    .filter(({ name }) => only.length === 0 || only.includes(name))
    .flatMap((drill) => {
      const backends = backend ? [backend] : drill.backends;
      return backends.map((on) => ({ drill, backend: on }));
    });
}
