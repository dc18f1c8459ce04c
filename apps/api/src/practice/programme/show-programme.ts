import { Injectable } from '@nestjs/common';
import type { OwnProgramme } from '@troth/contract';
import { Database, type Coach } from '@troth/database';
import { shippedProgramme, type Id, type Programme, type Stage, type WeeklyPractice } from '@troth/domain';
import { countChanges, practiceKey, textsOfStage, type Adaptation } from '@troth/domain/adapted';
import { languages, speak, type Language, type Message } from '@troth/messages';
import { toLocalTime } from '../../serving/to-local-time.js';
import { oneProgramme } from './one-programme.js';

type ShownStage = OwnProgramme['stages'][number];
type ShownText = ShownStage['practices'][number]['title'];

/** The programme for who adapts it: each text as it is shipped and as the practice says it, in one language. */
@Injectable()
export class ShowProgramme {
  constructor(private readonly database: Database) {}

  /** Throws `not-found` where the practice has no such programme. */
  async run({ practiceId, zone }: Coach, language: Language, wanted?: Id): Promise<OwnProgramme> {
    const found = await oneProgramme(this.database.statements, practiceId, wanted);
    const { programmes, programme, versions, draft } = found;
    const before = found.find();
    const own = draft?.adaptation ?? before;
    const shipped = shippedProgramme(own.basedOn);
    return {
      programmes: programmes.map(({ id, name, forNew, versions: published }) => ({
        id,
        name,
        forNew,
        versions: published,
      })),
      programme: programme && programme.id,
      versions: versions.map(({ number, publishedAt, publishedBy, couples }) => ({
        number,
        publishedAt: toLocalTime(publishedAt, zone),
        publishedBy,
        couples,
      })),
      draft: draft && {
        changes: countChanges(draft.adaptation, before),
        changedAt: toLocalTime(draft.changedAt, zone),
        changedBy: draft.changedBy,
      },
      stages: stagesOf(shipped, own, language),
    };
  }
}

function stagesOf({ stages }: Programme, own: Adaptation, language: Language): ShownStage[] {
  return own.order.flatMap(({ stage: id, optional }) => {
    const stage = stages.find((one) => one.id === id);
    if (!stage) return [];
    const shown = { own, language };
    return {
      id,
      optional,
      staysOptional: !stage.scored,
      texts: textsOfStage(stage).map(({ part, message }) => ({ part, ...textOf(message, shown) })),
      practices: [
        ...stage.practices.map((one) => practiceOf(stage, one, false, shown)),
        ...stage.alone.map((one) => practiceOf(stage, one, true, shown)),
      ],
    };
  });
}

interface Shown {
  readonly own: Adaptation;
  readonly language: Language;
}

function practiceOf(stage: Stage, practice: WeeklyPractice, alone: boolean, shown: Shown) {
  const key = practiceKey(stage, practice);
  return {
    key,
    alone,
    minutes: shown.own.minutes[key] ?? practice.minutes,
    shippedMinutes: practice.minutes,
    title: textOf(practice.title, shown),
    steps: practice.steps.map((step) => textOf(step, shown)),
  };
}

function textOf(message: Message, { own, language }: Shown): ShownText {
  const words = own.texts[message.id] ?? {};
  return {
    id: message.id,
    shipped: String(speak(language).textOf(message)),
    own: words[language] ?? null,
    ownIn: (Object.keys(languages) as Language[]).filter((tag) => tag !== language && words[tag] !== undefined),
  };
}
