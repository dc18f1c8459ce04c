import { Injectable } from '@nestjs/common';
import type { CoachAccount } from '@troth/contract';
import {
  countRecoveryCodes,
  Database,
  findAuthenticator,
  findCoachLanguage,
  findIdentity,
  listCoachSessions,
  listPasskeys,
  loadReadersOfMessages,
  passwordOf,
  type Coach,
  type CoachSession,
} from '@troth/database';
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

  async run(coach: Coach, asking: CoachSession): Promise<CoachAccount> {
    const { database, settings } = this;
    const { id: coachId, email, zone } = coach;
    const [sessions, authenticator, recoveryCodesLeft, passkeys, password, readers, singleSignOn, language] =
      await Promise.all([
        listCoachSessions(database, coachId, settings.session),
        findAuthenticator(database, coachId),
        countRecoveryCodes(database, coachId),
        listPasskeys(database, coachId),
        passwordOf(database, coach),
        loadReadersOfMessages(database.statements, coach.practiceId, [coachId]),
        this.singleSignOn(coach),
        findCoachLanguage(database.statements, coach),
      ]);
    const since = authenticator?.confirmedAt;
    return {
      email,
      language,
      sessions: sessions.map(({ id, userAgent, createdAt, lastUsedAt }) => ({
        id,
        device: deviceOf(userAgent),
        startedAt: toLocalTime(createdAt, zone),
        lastUsedAt: toLocalTime(lastUsedAt, zone),
        current: id === asking.id,
      })),
      hasPassword: password !== null,
      singleSignOn,
      codes: since ? { since: toLocalTime(since, zone), recoveryCodesLeft } : null,
      codesAreRequired: settings.secondFactor,
      answeringHours: readers[0]?.answeringHours ?? null,
      passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
        id,
        name,
        addedAt: toLocalTime(createdAt, zone),
        lastUsedAt: lastUsedAt && toLocalTime(lastUsedAt, zone),
      })),
    };
  }

  private async singleSignOn({ id, zone }: Coach): Promise<CoachAccount['singleSignOn']> {
    const known = this.settings.singleSignOn;
    if (!known) return null;
    const linked = await findIdentity(this.database, id, known.issuer);
    return { name: known.name, since: linked && toLocalTime(linked.linkedAt, zone) };
  }
}
