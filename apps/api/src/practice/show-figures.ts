import { Injectable } from '@nestjs/common';
import type { MonthlyFigures } from '@troth/contract';
import {
  Database,
  loadFigures,
  loadPeopleOfPractice,
  programmeForNew,
  type Coach,
  type KeptFigures,
} from '@troth/database';
import { withNobody, type CountedGroup, type Programme, type StageId } from '@troth/domain';
import { titleOfFlag } from '../caseload/title-of-flag.js';
import { toLocalTime } from '../serving/to-local-time.js';
import { say } from '../speech/say.js';

const MONTHS = 24;

/** What was counted of a practice in each month, with the names of today. */
@Injectable()
export class ShowFigures {
  constructor(private readonly database: Database) {}

  async run({ practiceId, zone }: Coach): Promise<MonthlyFigures[]> {
    const [kept, people, programme] = await Promise.all([
      loadFigures(this.database, practiceId, MONTHS),
      loadPeopleOfPractice(this.database.statements, practiceId),
      programmeForNew(this.database.statements, practiceId),
    ]);
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return kept.map((month) => shown(month, { names, programme, zone }));
  }
}

interface Beside {
  readonly names: ReadonlyMap<string, string>;
  /** By whose words the stages are called. */
  readonly programme: Programme;
  readonly zone: string;
}

function shown({ month, countedAt, figures }: KeptFigures, { names, programme, zone }: Beside): MonthlyFigures {
  const titled = titlesOf(programme);
  const nameOf = (id: string) => (id === withNobody ? null : (names.get(id) ?? ''));
  return {
    ...figures,
    month,
    counted: toLocalTime(countedAt, zone),
    stages: named(figures.stages, titled),
    leftIn: named(figures.leftIn, titled),
    coaches: named(figures.coaches, nameOf),
    endings: named(figures.endings, (ending) => ending),
    joined: named(figures.joined, (began) => began),
    outcomes: named(figures.outcomes, (outcome) => outcome),
    stays: figures.stays.map(({ stage, weeks }) => ({ ...titled(stage), weeks })),
    worries: figures.worries.map(({ kind, share }) => ({ kind, title: titleOfFlag(kind), share })),
  };
}

function named<Kept, Shown>(groups: readonly CountedGroup<Kept>[], nameOf: (kept: Kept) => Shown) {
  return groups.map(({ names, couples }) => ({ names: names.map(nameOf), couples }));
}

function titlesOf({ stages }: Programme) {
  return (stage: StageId): { stage: StageId; title: string } => {
    const known = stages.find(({ id }) => id === stage);
    return { stage, title: known ? say(known.title) : stage };
  };
}
