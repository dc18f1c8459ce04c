import { Body, Controller, Param } from '@nestjs/common';
import { sessions, type BodyOf, type ParamsOf } from '@troth/contract';
import { Database, type Coach } from '@troth/database';
import { spanFrom, type Enrolment } from '@troth/domain';
import { wallTimeAt } from '@troth/domain/calendar';
import { bookSession, cancelSession, moveSession, offerSessions, type Outcome, type Work } from '@troth/programme';
import { SignedInCoach } from '../access/asking.js';
import { ownCouple } from '../coach-couples/own-couple.js';
import { granted } from '../problems/granted.js';
import { Serves } from '../serving/serves.js';
import { InWork, type RunInWork } from '../work/in-work.js';
import { ListSessions } from './list-sessions.js';
import { ShowSessions } from './show-sessions.js';

/** A coach's sessions with a couple of theirs, or of a coach for whom they stand in. */
@Controller()
export class CoachSessionsController {
  constructor(
    private readonly database: Database,
    private readonly show: ShowSessions,
    private readonly toCome: ListSessions,
  ) {}

  @Serves(sessions.toCome)
  listToCome(@SignedInCoach() coach: Coach) {
    return this.toCome.run(coach);
  }

  @Serves(sessions.showToCoach)
  async list(
    @SignedInCoach() coach: Coach,
    @Param({ schema: sessions.showToCoach.params }) { id }: ParamsOf<typeof sessions.showToCoach>,
  ) {
    return this.show.run(coach, await ownCouple(this.database.statements, coach, id));
  }

  @Serves(sessions.offer)
  async offer(
    @SignedInCoach() coach: Coach,
    @Param({ schema: sessions.offer.params }) { id }: ParamsOf<typeof sessions.offer>,
    @Body({ schema: sessions.offer.body }) offered: BodyOf<typeof sessions.offer>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    const { minutes, place, agreed, with: side } = offered;
    const times = offered.times.map(({ date, time }) => spanFrom(wallTimeAt(date, time, coach.zone), minutes));
    await arranged(run, coach, id, (work, { practiceId, id: enrolmentId, partners }) => {
      const partnerId = side === 'both' ? null : partners[side].id;
      const ref = { practiceId, enrolmentId };
      return offerSessions(work, ref, { coachId: coach.id, partnerId, times, place, agreed });
    });
  }

  @Serves(sessions.bookByCoach)
  async book(
    @SignedInCoach() coach: Coach,
    @Param({ schema: sessions.bookByCoach.params }) { id, sessionId }: ParamsOf<typeof sessions.bookByCoach>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await arranged(run, coach, id, (work, { practiceId, id: enrolmentId }) =>
      bookSession(work, { practiceId, enrolmentId }, sessionId, { as: 'coach', id: coach.id }),
    );
  }

  @Serves(sessions.move)
  async move(
    @SignedInCoach() coach: Coach,
    @Param({ schema: sessions.move.params }) { id, sessionId }: ParamsOf<typeof sessions.move>,
    @Body({ schema: sessions.move.body }) { date, time, minutes, place }: BodyOf<typeof sessions.move>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    const to = spanFrom(wallTimeAt(date, time, coach.zone), minutes);
    await arranged(run, coach, id, (work, { practiceId, id: enrolmentId }) =>
      moveSession(work, { practiceId, enrolmentId }, sessionId, { coachId: coach.id, to, place }),
    );
  }

  @Serves(sessions.cancelByCoach)
  async cancel(
    @SignedInCoach() coach: Coach,
    @Param({ schema: sessions.cancelByCoach.params }) { id, sessionId }: ParamsOf<typeof sessions.cancelByCoach>,
    @InWork() run: RunInWork,
  ): Promise<void> {
    await arranged(run, coach, id, (work, { practiceId, id: enrolmentId }) =>
      cancelSession(work, { practiceId, enrolmentId }, sessionId, { as: 'coach', id: coach.id }),
    );
  }
}

async function arranged(
  run: RunInWork,
  coach: Coach,
  enrolmentId: string,
  act: (work: Work, couple: Enrolment) => Promise<Outcome>,
): Promise<void> {
  await run(async (work) => {
    granted(await act(work, await ownCouple(work.tx, coach, enrolmentId)));
    return null;
  });
}
