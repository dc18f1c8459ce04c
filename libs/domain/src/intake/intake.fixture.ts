import type { Intake } from './intake.js';

/** An account in which everything but the changes was left out. */
export function intakeOf(changes: Partial<Intake>): Intake {
  return { causes: [], hurt: null, ended: null, ago: null, hopes: [], hope: '', children: null, ...changes };
}
