import { Injectable } from '@nestjs/common';
import type { CoachAccount } from '@troth/contract';
import { Database, listCoachSessions, type Coach, type CoachSession } from '@troth/database';
import { deviceOf } from '@troth/domain';
import { SignInSettings } from '../runtime/settings.js';
import { toLocalTime } from '../serving/to-local-time.js';

/** How a coach signs in, and where they are signed in. */
@Injectable()
export class ShowAccount {
  constructor(
    private readonly database: Database,
    private readonly settings: SignInSettings,
  ) {}

  async run({ id: coachId, email, zone }: Coach, asking: CoachSession): Promise<CoachAccount> {
    const sessions = await listCoachSessions(this.database, coachId, this.settings.session);
    return {
      email,
      sessions: sessions.map(({ id, userAgent, createdAt, lastUsedAt }) => ({
        id,
        device: deviceOf(userAgent),
        startedAt: toLocalTime(createdAt, zone),
        lastUsedAt: toLocalTime(lastUsedAt, zone),
        current: id === asking.id,
      })),
    };
  }
}
