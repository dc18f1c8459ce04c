import { communication } from './communication.js';
import { connection } from './connection.js';
import { consistency } from './consistency.js';
import { forgiveness } from './forgiveness.js';
import { responsibility } from './responsibility.js';
import type { Programme, Stage, StageId, WeeklyPractice } from './stage.js';
import { understanding } from './understanding.js';

/** Every version of the programme that a couple may still be in; a published version is never edited in its meaning. */
export const programmes: Readonly<Record<string, Programme>> = {
  '1': {
    version: '1',
    stages: { communication, understanding, responsibility, consistency, connection, forgiveness },
  },
};

/** The version that a new couple starts. */
export const currentProgrammeVersion = '1';

/** The programme of a version; throws for a version that was never published. */
export function programmeOf(version: string): Programme {
  const programme = Object.hasOwn(programmes, version) ? programmes[version] : undefined;
  if (!programme) throw new Error(`There is no programme of version ${JSON.stringify(version)}.`);
  return programme;
}

/** One stage in the words of that version of the programme. */
export function stageOf(version: string, id: StageId): Stage {
  return programmeOf(version).stages[id];
}

/** The practice for a week of a round, counted from 1; a long stay begins again with the first practice. */
export function practiceOfWeek(version: string, id: StageId, weekInRound: number): WeeklyPractice {
  const { practices } = stageOf(version, id);
  const practice = practices[(Math.max(1, Math.trunc(weekInRound)) - 1) % practices.length];
  if (!practice) throw new Error(`The stage ${id} has no practice for week ${weekInRound}.`);
  return practice;
}
