import { randomUUID } from 'node:crypto';
import type { CheckInForm } from '@troth/contract';
import { linkIn, type Standalone } from './standalone.js';

/** One partner: how they are called and where they are asked. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly zone: string;
  readonly weekday: number;
  readonly time: string;
}

const day = 86_400_000;

/** Two people whose weeks pass outside of the browser, where only what comes of them is looked at. */
export class Couple {
  constructor(
    private readonly troth: Standalone,
    readonly people: readonly [Person, Person],
  ) {}

  /** Moves the clock by days until everybody here has a new email of that kind; there must be one within two weeks. */
  async untilAll(kind: string, after: string): Promise<void> {
    for (let days = 0; days < 15; days++) {
      const came = await Promise.all(this.people.map(({ email }) => this.troth.mail({ to: email, kind, after })));
      if (came.every((mail) => mail.length > 0)) return;
      await this.troth.advance('P1D');
    }
    throw new Error(`Not everybody got an email of the kind ${kind} within two weeks.`);
  }

  /** A week in which both answer, keep what they promised and promise something again, until its report. */
  async liveWeek(): Promise<void> {
    const mark = await this.troth.mark();
    await this.untilAll('check-in', mark);
    for (const { email } of this.people) await this.answer(email);
    await this.untilAll('weekly-report', mark);
  }

  /**
   * Weeks one after the other in which each of them gives this number to every scale, or no answer where it is null. What
   * the first promises is kept in their own view and not in the other's; the clock then stands after the last of them.
   */
  async liveWeeks(ratings: readonly (readonly [number | null, number | null])[]): Promise<void> {
    await this.untilAll('check-in', '0');
    for (const week of ratings) {
      for (const [place, { email }] of this.people.entries()) {
        const rating = week[place] ?? null;
        if (rating !== null) await this.answer(email, rating, place === 0 ? 'kept' : 'not');
      }
      await this.troth.advance('P7D');
    }
  }

  private async answer(email: string, rating = 4, seen: 'kept' | 'not' = 'kept'): Promise<void> {
    const token = new URL(linkIn(await this.troth.newestMail(email, 'check-in'))).hash.slice(1);
    const form = await this.troth.ask<CheckInForm>('POST', '/api/v1/check-in/look', { token });
    await this.troth.ask('PUT', '/api/v1/check-in', {
      token,
      answers: Object.fromEntries(
        form.questions.map(({ id }) => [id, id === 'readiness' || id === 'focus' ? 3 : rating]),
      ),
      own: form.own.map(({ promiseId }) => ({ promiseId, answer: 'kept' })),
      seen: form.seen.map(({ promiseId }) => ({ promiseId, answer: seen })),
      promise: {
        ifCue: 'I come home',
        thenAct: `I put the phone away (${randomUUID().slice(0, 4)})`,
        dueOn: new Date(Date.parse(form.today) + 3 * day).toISOString().slice(0, 10),
      },
    });
  }
}
