import { auditVerify } from './audit/audit-verify.js';
import { backup } from './backup/backup.js';
import { backupKey } from './backup/backup-key.js';
import { restore } from './backup/restore.js';
import { coachAdd } from './coach/coach-add.js';
import { coachList } from './coach/coach-list.js';
import { coachPassword } from './coach/coach-password.js';
import { coachRemove } from './coach/coach-remove.js';
import { coachRoles } from './coach/coach-roles.js';
import { coachSecondFactorReset } from './coach/coach-second-factor-reset.js';
import { coachSignOut } from './coach/coach-sign-out.js';
import type { Command } from './command.js';
import { erase } from './erase.js';
import { exportCommand } from './export.js';
import { keysForget } from './keys/keys-forget.js';
import { keysList } from './keys/keys-list.js';
import { keysRotate } from './keys/keys-rotate.js';
import { mailAgain } from './mail/mail-again.js';
import { mailDoctor } from './mail/mail-doctor.js';
import { mailInbound } from './mail/mail-inbound.js';
import { mailRelease } from './mail/mail-release.js';
import { mailWhy } from './mail/mail-why.js';
import { migrateCommand } from './migrate.js';
import { partnerSignOut } from './partner-sign-out.js';
import { reactionsAgain } from './reactions-again.js';
import { reactions } from './reactions.js';
import { restored } from './restored.js';
import { status } from './status.js';
import { zones } from './zones.js';

/** Every command. A new one is its file and its line here. */
export const commands: readonly Command[] = [
  migrateCommand,
  coachAdd,
  coachList,
  coachRoles,
  coachPassword,
  coachSecondFactorReset,
  coachSignOut,
  coachRemove,
  partnerSignOut,
  keysList,
  keysForget,
  keysRotate,
  status,
  // Before the shorter name that it begins with.
  reactionsAgain,
  reactions,
  zones,
  mailWhy,
  mailAgain,
  mailRelease,
  mailInbound,
  mailDoctor,
  auditVerify,
  exportCommand,
  erase,
  // Before the shorter name that it begins with.
  backupKey,
  backup,
  restore,
  restored,
];
