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
  steps: z.array(z.object({ state: z.string(), at: z.iso.datetime(), detail: z.string().nullable() })),
  chain: z
    .array(z.object({ name: z.string(), at: z.iso.datetime() }))
    .describe('What led to it, the first cause first'),
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
    return cutPage(rows, query.limit, ({ deliveryId }) => [deliveryId], toEmail);
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

function toEmail({ deliveryId, kind, to, zone, state, dueAt, steps, chain }: EmailRow): z.infer<typeof emailDto> {
  const { date, time } = toLocalTime(dueAt, zone);
  return {
    ...{ deliveryId, kind, to, state },
    dueAt: dueAt.toISOString(),
    localTime: `${date} ${time} ${zone}`,
    steps: steps.map((step) => ({ ...step, at: new Date(step.at).toISOString() })),
    chain: chain.map(({ name, at }) => ({ name, at: new Date(at).toISOString() })),
  };
}

function toEvent({ id, name, occurredAt, payload }: EventRow, zone: string): z.infer<typeof eventDto> {
  return { id, name, at: occurredAt.toISOString(), local: toLocalTime(occurredAt, zone), payload: { ...payload } };
}
