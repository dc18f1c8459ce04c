import { spanFrom, type Enrolment, type Id } from '@troth/domain';
import { bookSession, cancelSession, moveSession, offerSessions, type Outcome, type Work } from '@troth/programme';
import { PracticeUnderTest } from './practice-under-test.js';

export const place = 'Harbour Street 7';

const anHour = (begins: string) => spanFrom(new Date(begins), 60);

type Actor = 'coach' | 'a' | 'b';

/** A couple and their coach, who meet for an hour; what follows from an act is worked off before the next. */
export class CoupleWithSessions {
  private constructor(
    readonly practice: PracticeUnderTest,
    readonly couple: Enrolment,
  ) {}

  static async open(at: string): Promise<CoupleWithSessions> {
    const practice = await PracticeUnderTest.open();
    const couple = await practice.start();
    await practice.advanceTo(at);
    return new CoupleWithSessions(practice, couple);
  }

  /** The coach offers these times, or has agreed on one, with both or one alone; their ids, the earliest first. */
  async offer(
    begins: readonly string[],
    { alone, agreed = false }: { alone?: 'a' | 'b'; agreed?: boolean } = {},
  ): Promise<Id[]> {
    const { coachId, database } = this.practice;
    const partnerId = alone ? this.couple.partners[alone].id : null;
    await this.do((work) =>
      offerSessions(work, this.ref, { coachId, partnerId, times: begins.map(anHour), place, agreed }),
    );
    const found = await database.query<{ id: Id }>('select id from session order by begins_at');
    return found.map(({ id }) => id);
  }

  book(id: Id, by: Actor): Promise<void> {
    return this.do((work) => bookSession(work, this.ref, id, this.actor(by)));
  }

  move(id: Id, begins: string): Promise<void> {
    const { coachId } = this.practice;
    return this.do((work) => moveSession(work, this.ref, id, { coachId, to: anHour(begins), place }));
  }

  cancel(id: Id, by: Actor): Promise<void> {
    return this.do((work) => cancelSession(work, this.ref, id, this.actor(by)));
  }

  pause(): Promise<void> {
    return this.practice.decide(this.ref, { kind: 'pause', by: { role: 'system' } });
  }

  private get ref() {
    return { practiceId: this.practice.practiceId, enrolmentId: this.couple.id };
  }

  private actor(by: Actor) {
    return by === 'coach'
      ? ({ as: 'coach', id: this.practice.coachId } as const)
      : ({ as: 'partner', id: this.couple.partners[by].id } as const);
  }

  private async do(act: (work: Work) => Promise<Outcome>): Promise<void> {
    const outcome = await this.practice.work(act);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    await this.practice.settle();
  }
}
