import { Controller, Header, Param } from '@nestjs/common';
import { calendar, type ParamsOf } from '@troth/contract';
import {
  Clock,
  Database,
  findCoachLanguage,
  findLanguage,
  findSession,
  type Coach,
  type EnrolmentRef,
  type PartnerSession,
} from '@troth/database';
import type { Session } from '@troth/domain';
import { SignedInCoach, SignedInPartner } from '../access/asking.js';
import { ownCouple } from '../coach-couples/own-couple.js';
import { Problem } from '../problems/problem.js';
import { Serves } from '../serving/serves.js';
import { calendarType, composeCalendar } from './compose-calendar.js';

/** The same for every reader: it names neither a person nor the programme. */
const attached = 'attachment; filename="appointment.ics"';

/** One booked session, to take along into a calendar. */
@Controller()
export class SessionFilesController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Serves(calendar.ownFile)
  @Header('content-type', calendarType)
  @Header('content-disposition', attached)
  async own(
    @SignedInPartner() me: PartnerSession,
    @Param({ schema: calendar.ownFile.params }) { sessionId }: ParamsOf<typeof calendar.ownFile>,
  ): Promise<string> {
    const session = await this.booked(me, sessionId);
    // Beside PostgreSQL, which shows nobody what the other one attends alone.
    if (session.partnerId !== null && session.partnerId !== me.partnerId) throw new Problem('not-found');
    return composeCalendar([session], await findLanguage(this.database.statements, me), this.clock.now());
  }

  @Serves(calendar.fileForCoach)
  @Header('content-type', calendarType)
  @Header('content-disposition', attached)
  async forCoach(
    @SignedInCoach() coach: Coach,
    @Param({ schema: calendar.fileForCoach.params }) { id, sessionId }: ParamsOf<typeof calendar.fileForCoach>,
  ): Promise<string> {
    const { statements } = this.database;
    const { practiceId } = await ownCouple(statements, coach, id);
    const session = await this.booked({ practiceId, enrolmentId: id }, sessionId);
    return composeCalendar([session], await findCoachLanguage(statements, coach), this.clock.now());
  }

  private async booked(ref: EnrolmentRef, sessionId: string): Promise<Session> {
    const session = await findSession(this.database.statements, ref, sessionId);
    if (session?.state !== 'booked') throw new Problem('not-found');
    return session;
  }
}
