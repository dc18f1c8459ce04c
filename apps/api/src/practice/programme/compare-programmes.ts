import { Injectable } from '@nestjs/common';
import type { ComparedProgrammes, practice, QueryOf } from '@troth/contract';
import { Database, type Coach } from '@troth/database';
import { shippedProgramme, type Stage } from '@troth/domain';
import { differences, practiceKey, textsOfStage, type Adaptation, type Differences } from '@troth/domain/adapted';
import { speak, type Message } from '@troth/messages';
import { say } from '../../speech/say.js';
import { oneProgramme } from './one-programme.js';

type Text = ComparedProgrammes['texts'][number];
type Where = Pick<Text, 'stage' | 'practice' | 'part' | 'step'>;

/** What is different between two versions of a practice's programme, in the order in which a couple comes to it. */
@Injectable()
export class CompareProgrammes {
  constructor(private readonly database: Database) {}

  /** Throws `not-found` where there is no such version, or no draft. */
  async run(
    { practiceId }: Coach,
    { programme, from, to }: QueryOf<typeof practice.compareProgrammes>,
  ): Promise<ComparedProgrammes> {
    const { find } = await oneProgramme(this.database.statements, practiceId, programme);
    const after = find(to);
    return shown(shippedProgramme(after.basedOn).stages, differences(find(from ?? 'shipped'), after));
  }
}

function shown(stages: readonly Stage[], { texts, minutes, order }: Differences): ComparedProgrammes {
  const titleOf = (id: string) => {
    const stage = stages.find((one) => one.id === id);
    return stage ? say(stage.title) : id;
  };
  const places = (all: Adaptation['order']) => all.map(({ stage, optional }) => ({ stage: titleOf(stage), optional }));
  return {
    texts: stages.flatMap(textsWithPlaces).flatMap(([where, message]) =>
      texts
        .filter(({ id }) => id === message.id)
        .map(({ language, before, after }) => {
          const shipped = String(speak(language).textOf(message));
          return { ...where, language, before: before ?? shipped, after: after ?? shipped };
        }),
    ),
    minutes: stages.flatMap((stage) =>
      [...stage.practices, ...stage.alone].flatMap((one) => {
        const found = minutes.find(({ key }) => key === practiceKey(stage, one));
        if (!found) return [];
        const { before, after } = found;
        const named = { stage: say(stage.title), practice: say(one.title) };
        return [{ ...named, before: before ?? one.minutes, after: after ?? one.minutes }];
      }),
    ),
    order: order && { before: places(order.before), after: places(order.after) },
  };
}

/** Each text of a stage with where it stands. */
function textsWithPlaces(stage: Stage): (readonly [Where, Message])[] {
  const titled = say(stage.title);
  const ofStage = textsOfStage(stage).map(
    ({ part, message }) => [{ stage: titled, practice: null, part, step: null }, message] as const,
  );
  const ofPractices = [...stage.practices, ...stage.alone].flatMap(({ title, steps }) => {
    const where = { stage: titled, practice: say(title) };
    return [
      [{ ...where, part: 'title', step: null }, title] as const,
      ...steps.map((step, at) => [{ ...where, part: 'step', step: at + 1 }, step] as const),
    ];
  });
  return [...ofStage, ...ofPractices];
}
