import { coachAdd } from './coach-add.js';
import { coachList } from './coach-list.js';
import type { Command } from './command.js';
import { erase } from './erase.js';
import { exportCommand } from './export.js';
import { mailAgain } from './mail-again.js';
import { mailDoctor } from './mail-doctor.js';
import { mailRelease } from './mail-release.js';
import { mailWhy } from './mail-why.js';
import { migrateCommand } from './migrate.js';
import { restored } from './restored.js';
import { status } from './status.js';
import { zones } from './zones.js';

/** Every command. A new one is its file and its line here. */
export const commands: readonly Command[] = [
  migrateCommand,
  coachAdd,
  coachList,
  status,
  zones,
  mailWhy,
  mailAgain,
  mailRelease,
  mailDoctor,
  exportCommand,
  erase,
  restored,
];
