import { Injectable } from '@nestjs/common';
import type { EmailsPage, EventsPage, PageQuery, StoryEmail } from '@troth/contract';
import { Database, Clock, listEmails, listEvents, type Coach, type EmailRow, type EventRow } from '@troth/database';
import { eventCatalogue } from '@troth/domain';
import { z } from 'zod';
import { cutPage, readCursor } from '../serving/cursor.js';
import { mailTitle } from '../mail/mail-kinds.js';
import { toLocalTime } from '../serving/to-local-time.js';
import { ownCouple } from './own-couple.js';

const place = z.tuple([z.uuid()]);

/** Choices that are private to the partner who made them: the coach is not told of them either. */
const privateEvents = Object.values(eventCatalogue)
  .filter(({ shownToCoach }) => !shownToCoach)
  .map(({ name }) => name);

/** What was mailed about a couple and why, and what has happened. */
@Injectable()
export class CoupleHistory {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async emails(coach: Coach, enrolmentId: string, query: PageQuery): Promise<EmailsPage> {
    const page = await this.pageOf(coach, enrolmentId, query);
    const rows = await listEmails(this.database, page);
    return cutPage(
      rows,
      query.limit,
      ({ deliveryId }) => [deliveryId],
      (row) => toEmail(row, coach.zone, this.clock.now()),
    );
  }

  async events(coach: Coach, enrolmentId: string, query: PageQuery): Promise<EventsPage> {
    const page = await this.pageOf(coach, enrolmentId, query);
    const rows = await listEvents(this.database, page, privateEvents);
    return cutPage(
      rows,
      query.limit,
      ({ id }) => [id],
      (row) => toEvent(row, coach.zone),
    );
  }

  private async pageOf(coach: Coach, enrolmentId: string, { cursor, limit }: PageQuery) {
    const after = readCursor(cursor, place);
    await ownCouple(this.database.statements, coach, enrolmentId);
    return { practiceId: coach.practiceId, enrolmentId, before: after?.[0] ?? null, limit: limit + 1 };
  }
}

function toEmail(row: EmailRow, coachZone: string, now: Date): StoryEmail {
  const { deliveryId, kind, to, zone, state, rule, answer, dueAt, expiresAt, askedAgain, steps, chain } = row;
  const { date, time } = toLocalTime(dueAt, zone);
  const told = (at: string) => ({ at: new Date(at).toISOString(), local: toLocalTime(new Date(at), coachZone) });
  return {
    deliveryId,
    kind,
    title: mailTitle(kind),
    to,
    state,
    rule,
    answer,
    dueAt: dueAt.toISOString(),
    localTime: `${date} ${time} ${zone}`,
    expires: toLocalTime(expiresAt, coachZone),
    maySendAgain: state === 'uncertain' && !askedAgain && expiresAt > now,
    steps: steps.map(({ at, ...step }) => ({ ...step, ...told(at) })),
    chain: chain.map(({ at, ...cause }) => ({ ...cause, ...told(at) })),
  };
}

function toEvent({ id, name, occurredAt, payload }: EventRow, zone: string): EventsPage['items'][number] {
  return { id, name, at: occurredAt.toISOString(), local: toLocalTime(occurredAt, zone), payload: { ...payload } };
}
