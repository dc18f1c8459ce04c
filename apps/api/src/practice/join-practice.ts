import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, practice } from '@troth/contract';
import {
  appendAuditEntry,
  findDelivery,
  insertCoach,
  lockCoachInvitation,
  lockRoles,
  saveCoachInvitation,
} from '@troth/database';
import { canJoinBy, rolesOfNewcomer, type CoachInvitation } from '@troth/domain';
import type { Work } from '@troth/programme';
import { readMailToken } from '@troth/sealing';
import { Problem } from '../problems/problem.js';
import { CoachPasswords } from '../sign-in/coach-passwords.js';
import { CoachSessions, type Browser } from '../sign-in/coach-sessions.js';
import { CurrentPractice } from '../work/current-practice.js';

/** Somebody who was invited becomes one of the practice, by a link that only their mailbox has. */
@Injectable()
export class JoinPractice {
  constructor(
    private readonly practice: CurrentPractice,
    private readonly passwords: CoachPasswords,
    private readonly sessions: CoachSessions,
  ) {}

  /** Throws `link-not-valid`. */
  async look(work: Work, token: string): Promise<AnswerOf<typeof practice.lookAtInvitation>> {
    const { name, email } = await this.opened(work, token);
    return { practice: (await this.practice.find()).name, name, email };
  }

  /** Signs them in as by a password: a second factor is asked for next, where the practice wants one. */
  async run(
    work: Work,
    { token, password, zone }: BodyOf<typeof practice.join>,
    browser: Browser,
  ): Promise<AnswerOf<typeof practice.join>> {
    const invitation = await this.opened(work, token);
    const { practiceId, name, email } = invitation;
    const others = await lockRoles(work.tx, practiceId);
    const held = others.map(({ roles }) => roles);
    const coach = { practiceId, id: work.newId(), name, email, zone, roles: rolesOfNewcomer(held, invitation.roles) };
    const passwordHash = await this.passwords.hashOf(password, coach);
    const isNew = await insertCoach(work.tx, coach, { id: work.newId(), passwordHash }, work.now);
    if (!isNew) throw new Problem('link-not-valid');
    await saveCoachInvitation(work.tx, { ...invitation, acceptedAt: work.now });
    const actor = { kind: 'coach', id: coach.id } as const;
    const added = { practiceId, at: work.now, actor, act: 'coach-added', outcome: 'done', about: coach.id } as const;
    await appendAuditEntry(work.tx, { ...added, detail: invitation.roles.join(' ') });
    await this.sessions.open(work, coach, 'password', browser);
    return { user: coach };
  }

  private async opened(work: Work, token: string): Promise<CoachInvitation> {
    const id = readMailToken(work.keys, 'password', token);
    const delivery = id && (await findDelivery(work.tx, id));
    if (!delivery || delivery.kind !== 'coach-invitation') throw new Problem('link-not-valid');
    const invitation = await lockCoachInvitation(work.tx, delivery.practiceId, delivery.personId);
    if (!invitation || !canJoinBy(invitation, delivery.dueAt, work.now)) throw new Problem('link-not-valid');
    return invitation;
  }
}
