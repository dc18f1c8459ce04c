import { Injectable } from '@nestjs/common';
import { listEmails, listEvents, type Coach, type EmailRow, type EventRow } from '@troth/database';
import type { EventName } from '@troth/domain';
import { z } from 'zod';
import { ApiContext } from '../api-context.js';
import { cutPage, pageOf, readCursor, type PageQuery } from '../http/cursor.js';
import { localTimeDto, toLocalTime } from '../http/local-time-dto.js';
import { ownCouple } from './own-couple.js';

const emailDto = z.object({
  deliveryId: z.uuid(),
  kind: z.string(),
  to: z.string(),
  state: z.string(),
  dueAt: z.iso.datetime(),
  localTime: z.string().describe('Date and time on the wall clock of whom it is to'),
  rule: z.string().nullable().describe('The reaction or the kind of slot that made it; null where it is not known'),
  expires: localTimeDto.describe('It is not sent after that; on the coach’s clock'),
  answer: z.string().nullable().describe('The mail server’s last word, or why it went no further'),
  maySendAgain: z.boolean().describe('Whether it is uncertain, still of use, and was not asked for once more'),
  steps: z.array(
    z.object({ state: z.string(), at: z.iso.datetime(), local: localTimeDto, detail: z.string().nullable() }),
  ),
  chain: z
    .array(
      z.object({ of: z.enum(['event', 'slot', 'email']), name: z.string(), at: z.iso.datetime(), local: localTimeDto }),
    )
    .describe('What led to it, the first cause first; local times are the coach’s'),
});

const eventDto = z.object({
  id: z.uuid(),
  name: z.string(),
  at: z.iso.datetime(),
  local: localTimeDto,
  payload: z.record(z.string(), z.unknown()).describe('Ids, weeks and stages; never a name or an answer'),
});

export const emailsPage = pageOf(emailDto);
export const eventsPage = pageOf(eventDto);

const place = z.tuple([z.uuid()]);

/** Choices that are private to the partner who made them: the coach is not told of them either. */
const privateEvents: readonly EventName[] = ['sharing.changed', 'forgiveness.chosen'];

/** What was mailed about a couple and why, and what has happened. */
@Injectable()
export class CoupleHistory {
  constructor(private readonly context: ApiContext) {}

  async emails(coach: Coach, enrolmentId: string, query: PageQuery): Promise<z.infer<typeof emailsPage>> {
    const page = await this.pageOf(coach, enrolmentId, query);
    const rows = await listEmails(this.context.database, page);
    return cutPage(
      rows,
      query.limit,
      ({ deliveryId }) => [deliveryId],
      (row) => toEmail(row, coach.zone, this.context.clock.now()),
    );
  }

  async events(coach: Coach, enrolmentId: string, query: PageQuery): Promise<z.infer<typeof eventsPage>> {
    const page = await this.pageOf(coach, enrolmentId, query);
    const rows = await listEvents(this.context.database, page, privateEvents);
    return cutPage(
      rows,
      query.limit,
      ({ id }) => [id],
      (row) => toEvent(row, coach.zone),
    );
  }

  private async pageOf(coach: Coach, enrolmentId: string, { cursor, limit }: PageQuery) {
    const after = readCursor(cursor, place);
    await ownCouple(this.context.database.dataSource.manager, coach, enrolmentId);
    return { practiceId: coach.practiceId, enrolmentId, before: after?.[0] ?? null, limit: limit + 1 };
  }
}

function toEmail(row: EmailRow, coachZone: string, now: Date): z.infer<typeof emailDto> {
  const { deliveryId, kind, to, zone, state, rule, answer, dueAt, expiresAt, askedAgain, steps, chain } = row;
  const { date, time } = toLocalTime(dueAt, zone);
  const told = (at: string) => ({ at: new Date(at).toISOString(), local: toLocalTime(new Date(at), coachZone) });
  return {
    ...{ deliveryId, kind, to, state, rule, answer },
    dueAt: dueAt.toISOString(),
    localTime: `${date} ${time} ${zone}`,
    expires: toLocalTime(expiresAt, coachZone),
    maySendAgain: state === 'uncertain' && !askedAgain && expiresAt > now,
    steps: steps.map(({ at, ...step }) => ({ ...step, ...told(at) })),
    chain: chain.map(({ at, ...cause }) => ({ ...cause, ...told(at) })),
  };
}

function toEvent({ id, name, occurredAt, payload }: EventRow, zone: string): z.infer<typeof eventDto> {
  return { id, name, at: occurredAt.toISOString(), local: toLocalTime(occurredAt, zone), payload: { ...payload } };
}
