import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  becomeCaller,
  bookedOfCoach,
  Clock,
  Database,
  endFeed,
  feedSince,
  findCoach,
  findCoachLanguage,
  findFeed,
  keepFeed,
  type Coach,
} from '@troth/database';
import { acts, scopeFor } from '@troth/domain';
import type { Work } from '@troth/programme';
import { tokenHash } from '@troth/sealing';
import { Problem } from '../problems/problem.js';
import { PublicAddress } from '../runtime/settings.js';
import { toLocalTime } from '../serving/to-local-time.js';
import { composeCalendar } from './compose-calendar.js';

const pastMs = 30 * 86_400_000;
const mostSessions = 1000;

/** The secret address by which a coach's calendar follows their sessions. The database holds its hash alone. */
@Injectable()
export class TendFeed {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly address: PublicAddress,
  ) {}

  async show(coach: Coach) {
    const since = await feedSince(this.database.statements, coach);
    return { since: since && toLocalTime(since, coach.zone) };
  }

  async make({ tx, now }: Work, coach: Coach) {
    const token = randomBytes(32).toString('base64url');
    await keepFeed(tx, coach, tokenHash(token), now);
    return { address: this.page(`/api/v1/calendar/${token}`) };
  }

  end({ tx }: Work, coach: Coach): Promise<void> {
    return endFeed(tx, coach);
  }

  /** Throws `link-not-valid` for an address that was never made, has ended, or whose maker has no couples any more. */
  async read(token: string): Promise<string> {
    const { statements } = this.database;
    const found = await findFeed(statements, tokenHash(token));
    const coach = found && (await findCoach(statements, found.practiceId, found.coachId));
    if (!coach || !scopeFor(acts['list-couples'].may, coach.roles)) throw new Problem('link-not-valid');
    becomeCaller({ practiceId: coach.practiceId, coach: { id: coach.id, seesAll: false } });
    const now = this.clock.now();
    const after = new Date(now.getTime() - pastMs);
    const booked = await bookedOfCoach(statements, coach, { after, covering: false, limit: mostSessions });
    const appointments = booked.map(({ id, beginsAt, endsAt, enrolmentId }) => {
      return { id, beginsAt, endsAt, page: this.page(`/coach/couples/${enrolmentId}`) };
    });
    return composeCalendar(appointments, await findCoachLanguage(statements, coach), now);
  }

  private page(path: string): string {
    return `${this.address.url ?? 'http://localhost'}${path}`;
  }
}
