import type { Measurement } from './measurement.js';
import { api } from './measurements/api.js';
import { cpu } from './measurements/cpu.js';
import { distant } from './measurements/distant.js';
import { guessing } from './measurements/guessing.js';
import { hostile } from './measurements/hostile.js';
import { hostileMail } from './measurements/hostile-mail.js';
import { lateness } from './measurements/lateness.js';
import { memory } from './measurements/memory.js';
import { million } from './measurements/million.js';
import { pipeline } from './measurements/pipeline.js';
import { reactions } from './measurements/reactions.js';
import { reports } from './measurements/reports.js';
import { statements } from './measurements/statements.js';
import { ticker } from './measurements/ticker.js';
import { web } from './measurements/web.js';

/** Every measurement, in the order in which they run; a new one is one file and one line. */
export const measurements: readonly Measurement[] = [
  pipeline,
  statements,
  cpu,
  memory,
  reports,
  distant,
  million,
  lateness,
  ticker,
  reactions,
  api,
  hostileMail,
  hostile,
  guessing,
  web,
];
