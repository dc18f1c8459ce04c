import type { Us } from '@troth/contract';
import { optionalStages, position, stageOf, type Enrolment, type Partner } from '@troth/domain';
import { say } from '../speech/say.js';

/** Where a couple is, in the words of its version; null before the start. `weekInRound` is 0 where none has begun. */
export function placeOfCouple(enrolment: Enrolment, weekInRound: number): Us['where'] {
  const place = position(enrolment, weekInRound, say);
  if (!place) return null;
  const { purpose } = stageOf(enrolment.programmeVersion, place.stage);
  return { ...place, stages: [...place.stages], purpose: say(purpose) };
}

export function optionalStagesFor(
  { programmeVersion }: Enrolment,
  { chosenStages }: Partner,
): Us['preferences']['optionalStages'] {
  return optionalStages(programmeVersion).map(({ id, wish, aboutWish }) => {
    return { id, wish: say(wish), about: say(aboutWish), wanted: chosenStages.includes(id) };
  });
}
