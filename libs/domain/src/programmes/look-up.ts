import type { Programme } from './programme.js';
import { programmes } from './registry.js';
import type { StagePlace } from './stage-place.js';
import type { OptionalStage, Stage, StageId } from './stage.js';

/** The newest that is shipped: what a new couple starts where its practice has none of its own. */
export function currentProgramme(): Programme {
  return programmes.newest;
}

/** The programme of a version; throws for a version that was never published. */
export function programmeOf(version: string): Programme {
  return programmes.of(version);
}

/** A version that is shipped, which practices adapt; throws for any other. */
export function shippedProgramme(version: string): Programme {
  const programme = programmes.of(version);
  if (programme.ownNumber !== undefined) throw new Error(`Version ${version} is not shipped.`);
  return programme;
}

/** Whether `programmeOf` finds it: of a practice's own, once it was read (`knowProgrammes` of `libs/database`). */
export function isKnownProgramme(version: string): boolean {
  return programmes.has(version);
}

/** Keeps a practice's own version, which never changes, for as long as the process lives. */
export function knowProgramme(programme: Programme): void {
  programmes.know(programme);
}

/**
 * What `run` answers while a programme that nobody has published can be found by its version; afterwards nobody finds it.
 * `run` does not wait for anything, so that nobody else comes across it.
 */
export function tryingOut<Answer>(programme: Programme, run: () => Answer): Answer {
  return programmes.lend(programme, run);
}

/** One stage of that version of the programme; throws for a stage that it does not have. */
export function stageOf(version: string, id: StageId): Stage {
  const stage = programmeOf(version).stages.find((one) => one.id === id);
  if (!stage) throw new Error(`The programme of version ${version} has no stage ${JSON.stringify(id)}.`);
  return stage;
}

/** The stages that come before one, in their order; none where the programme does not have it. */
export function stagesBefore(version: string, id: StageId): readonly Stage[] {
  const { stages } = programmeOf(version);
  const place = stages.findIndex((stage) => stage.id === id);
  return stages.slice(0, Math.max(0, place));
}

export function optionalStages(version: string): readonly OptionalStage[] {
  return programmeOf(version).stages.filter((stage) => !stage.scored);
}

/** How many stages each couple comes to, and how many more only where both partners want them. */
export function stageCounts({ stages }: Programme): { readonly stages: number; readonly optionalStages: number } {
  const scored = stages.filter((stage) => stage.scored).length;
  return { stages: scored, optionalStages: stages.length - scored };
}

/** The how-manieth of how many a stage is: the optional ones count only for who is in one, and stand beside for others. */
export function placeOf(version: string, id: StageId): StagePlace {
  const { stages } = programmeOf(version);
  const counted = stages.filter((stage) => stage.scored || !stageOf(version, id).scored);
  const number = counted.findIndex((stage) => stage.id === id) + 1;
  return { number, of: counted.length, optional: stages.length - counted.length };
}
