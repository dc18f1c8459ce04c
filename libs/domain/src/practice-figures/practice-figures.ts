import type { EnrolmentEnd } from '../enrolment/enrolment.js';
import type { Id } from '../ids.js';
import type { MeasuredChange } from '../measures/measure.js';
import type { StageId } from '../programmes/stage.js';
import type { CountedCouple } from './counted-couple.js';
import { inFives, shareOf, type Share } from './in-fives.js';
import { joinNeighbours, joinSmall, type Group, type JoinedGroup } from './join-small.js';
import { staysIn } from './stays.js';
import { tellsOfFew, type Shown } from './tells-of-few.js';

/** Couples who are shown together, in steps of five; under several names where each alone would be fewer than ten. */
export interface CountedGroup<Name> {
  readonly names: readonly Name[];
  readonly couples: number;
}

/** A practice's figures for its lead, of ten couples or more each; a table that cannot be shown is empty. */
export interface PracticeFigures {
  /** Of the couples under way, by the stage that they are in. */
  readonly stages: readonly CountedGroup<StageId>[];
  /** The same by their coach. */
  readonly coaches: readonly CountedGroup<Id | typeof withNobody>[];
  /** How the programmes ended that came to an end within the last year. */
  readonly endings: readonly CountedGroup<EnrolmentEnd>[];
  /** In which stage those of them were who did not end it together. */
  readonly leftIn: readonly CountedGroup<StageId>[];
  /** In which months of the last twelve couples began; as YYYY-MM. */
  readonly joined: readonly CountedGroup<string>[];
  /** How things have changed for the couples who have answered twice or more. */
  readonly outcomes: readonly CountedGroup<MeasuredChange>[];
  /** For how many weeks couples stayed in a stage that they left within the last year: the median. */
  readonly stays: readonly { readonly stage: StageId; readonly weeks: number }[];
  /** Of the couples under way within the last year, how many had each kind of worry. */
  readonly worries: readonly { readonly kind: string; readonly share: Share }[];
}

/** Of whom no coach walks with. */
export const withNobody = 'nobody';

const dayMs = 86_400_000;
const yearDays = 365;

/** From when on what is told of "the last year" counts. */
export function figuresSince(now: Date): Date {
  return new Date(now.getTime() - yearDays * dayMs);
}

/**
 * The figures of a practice at an instant. None is of fewer than ten couples, nor do two of them differ by fewer: what
 * would tell of so few is joined with others or left out.
 */
export function practiceFigures(couples: readonly CountedCouple[], now: Date): PracticeFigures {
  const since = figuresSince(now);
  const underWay = couples.filter(({ ended }) => ended === null);
  const ended = couples.filter((couple) => couple.ended !== null && couple.ended.at > since);
  const left = ended.filter((couple) => couple.ended!.how !== 'together');
  const joined = couples.filter(({ joinedAt }) => joinedAt > since).toSorted((a, b) => +a.joinedAt - +b.joinedAt);
  const beside = new Beside();
  return {
    stages: beside.table(joinSmall(groupBy(underWay, stageOf))),
    coaches: beside.table(joinSmall(groupBy(underWay, ({ coachId }) => coachId ?? withNobody))),
    endings: beside.table(joinSmall(groupBy(ended, (couple) => couple.ended!.how))),
    leftIn: beside.table(joinSmall(groupBy(left, stageOf))),
    joined: beside.table(joinNeighbours(groupBy(joined, ({ joinedAt }) => joinedAt.toISOString().slice(0, 7)))),
    outcomes: beside.table(joinSmall(groupBy(couples, ({ outcome }) => outcome))),
    stays: staysIn(couples, since),
    worries: worriesOf([...underWay, ...ended], beside),
  };
}

/** What is shown so far: what would tell of few beside it is not shown. */
class Beside {
  readonly #shown: Shown[] = [];

  takes(groups: Shown): boolean {
    const fits = !this.#shown.some((earlier) => tellsOfFew(groups, earlier));
    if (fits) this.#shown.push(groups);
    return fits;
  }

  table<Name>(groups: readonly JoinedGroup<Name>[]): readonly CountedGroup<Name>[] {
    return this.takes(groups) ? groups.map(({ names, couples }) => ({ names, couples: inFives(couples.size) })) : [];
  }
}

function worriesOf(couples: readonly CountedCouple[], beside: Beside): PracticeFigures['worries'] {
  const kinds = [...new Set(couples.flatMap(({ worries }) => worries))].toSorted();
  return kinds.flatMap((kind) => {
    const [having, others] = [true, false].map((has) =>
      idsOf(couples.filter((one) => one.worries.includes(kind) === has)),
    );
    const share = shareOf(having!.size, couples.length);
    const fits = typeof share === 'string' || beside.takes([{ couples: having! }, { couples: others! }]);
    return share !== null && fits ? [{ kind, share }] : [];
  });
}

const stageOf = ({ rounds }: CountedCouple) => rounds.at(-1)?.stage ?? null;

const idsOf = (couples: readonly CountedCouple[]) => new Set(couples.map(({ id }) => id));

/** Those of whom it is not known are in no group. */
function groupBy<Name extends string>(
  couples: readonly CountedCouple[],
  nameOf: (couple: CountedCouple) => Name | null,
): readonly Group<Name>[] {
  const groups = Map.groupBy(couples, nameOf);
  return [...groups].flatMap(([name, those]) => (name === null ? [] : [{ name, couples: idsOf(those) }]));
}
