import type { Enrolment, LocalWeek } from '@troth/domain';
import { linkToken, type CheckInForm } from '@troth/standalone';
import { dropAmong } from '../rehearsal/model/drops.js';
import type { Mark, Ratings, Side } from '../rehearsal/model/journal.js';
import { MarkedPromises } from '../rehearsal/model/promises.js';
import { weekName, type Monday } from '../rehearsal/model/wall-clock.js';
import type { Letter } from '../twins/twin.js';
import type { Call } from './live-demo.js';

const sides = ['a', 'b'] as const;
const scales = ['trust', 'openness', 'closeness'] as const;
const A_WEEK = 7;
// A Monday, in days since 1970.
const MONDAY_OF_2026 = 20_451;

interface Given {
  readonly ratings: Ratings;
  readonly own: readonly Mark[];
  readonly seen: readonly Mark[];
}

/**
 * What should be found, from nothing but what couples were heard to send and the weeks that closed: the rules of
 * docs/judgement.md written down a second time, here and in the rehearsal's model.
 */
export class SecondWay {
  private readonly forms = new Map<string, CheckInForm>();
  private readonly given = new Map<string, Map<string, Given>>();

  constructor(private readonly letters: readonly Letter[]) {}

  hear({ request, answer }: Call): void {
    const { token, ...said } = (request.body ?? {}) as { readonly token?: string } & Partial<Sent>;
    if (token === undefined || answer.status > 299) return;
    if (request.path === '/api/v1/check-in/look') this.forms.set(token, answer.body as CheckInForm);
    if (request.path === '/api/v1/check-in') this.take(this.readerOf(token), this.forms.get(token)!, said as Sent);
  }

  /** One line a finding, for the kinds that are written down twice. */
  findings({ state, partners }: Enrolment, closed: readonly LocalWeek[]): string[] {
    if (state === 'completed' || state === 'withdrawn') return [];
    const mondays = closed.map(mondayOf).sort((x, y) => x - y);
    return sides.flatMap((side) => {
      const answers = this.answersOf(partners[side].email, mondays);
      const drop = dropAmong(answers);
      const missed = this.missed(partners[side].email, mondays);
      return [
        ...(drop ? [`${drop.scale}-drop of ${side}, level ${drop.level}`] : []),
        ...(missed >= 3 ? [`missed-three-times of ${side}, level ${missed >= 6 ? 3 : 2}`] : []),
        ...(scales.some((scale) => isLow(answers.map(({ ratings }) => ratings[scale])))
          ? [`staying-low of ${side}, level 1`]
          : []),
        ...(this.areApart(partners, side, mondays) ? [`perception-gap of ${side}, level 2`] : []),
      ];
    });
  }

  private readerOf(token: string): string {
    const letter = this.letters.find((one) => one.kind === 'check-in' && linkToken(one, 'check-in') === token);
    return letter!.recipient;
  }

  private take(reader: string, form: CheckInForm, { answers, own, seen }: Sent): void {
    const marks = (asked: CheckInForm['own'], told: Sent['own']): Mark[] =>
      told.map(({ promiseId, answer }) => ({
        promise: asked.find((one) => one.promiseId === promiseId)!.text,
        answer,
      }));
    const weeks = this.given.get(reader) ?? new Map<string, Given>();
    const given = { ratings: answers, own: marks(form.own, own), seen: marks(form.seen, seen) };
    this.given.set(reader, weeks.set(form.week, given));
  }

  private weeksOf(reader: string): ReadonlyMap<string, Given> {
    return this.given.get(reader) ?? new Map<string, Given>();
  }

  private answersOf(reader: string, mondays: readonly Monday[]): { monday: Monday; ratings: Ratings }[] {
    return mondays.flatMap((monday) => {
      const given = this.weeksOf(reader).get(weekName(monday));
      return given ? [{ monday, ratings: given.ratings }] : [];
    });
  }

  private missed(reader: string, mondays: readonly Monday[]): number {
    const weeks = [...this.weeksOf(reader).keys()].sort();
    return mondays.filter((monday) => weekName(monday) > (weeks.at(-1) ?? '')).length;
  }

  private areApart(partners: Enrolment['partners'], maker: Side, mondays: readonly Monday[]): boolean {
    const marked = new MarkedPromises();
    for (const [view, side] of [
      ['own', maker],
      ['seen', maker === 'a' ? 'b' : 'a'],
    ] as const) {
      for (const [week, given] of this.weeksOf(partners[side].email))
        marked.answer(view, mondayOf(week as LocalWeek), given[view]);
    }
    mondays.forEach((monday) => marked.close(monday));
    return marked.areApart;
  }
}

/** What a browser sends of a check-in. */
interface Sent {
  readonly answers: Ratings;
  readonly own: readonly { readonly promiseId: string; readonly answer: Mark['answer'] }[];
  readonly seen: readonly { readonly promiseId: string; readonly answer: Mark['answer'] }[];
}

/** The mean of six at most 3, until the mean of the last three is 4. */
function isLow(answers: readonly number[]): boolean {
  const mean = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / some.length;
  let low = false;
  answers.forEach((_, index) => {
    const until = answers.slice(0, index + 1);
    if (low) low = mean(until.slice(-3)) < 4;
    else low = until.length >= 6 && mean(until.slice(-6)) <= 3;
  });
  return low;
}

function mondayOf(week: LocalWeek): Monday {
  for (let weeks = -60; weeks <= 60; weeks += 1) {
    const monday = MONDAY_OF_2026 + weeks * A_WEEK;
    if (weekName(monday) === week) return monday;
  }
  throw new Error(`${week} is not near 2026`);
}
