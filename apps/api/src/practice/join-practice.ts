import { Injectable } from '@nestjs/common';
import type { AnswerOf, BodyOf, practice } from '@troth/contract';
import {
  appendAuditEntry,
  insertCoach,
  linkIdentity,
  lockInvitationOfLink,
  lockRoles,
  saveCoachInvitation,
  type Coach,
  type Identity,
} from '@troth/database';
import { canJoinBy, rolesOfNewcomer, type CoachInvitation, type Id } from '@troth/domain';
import type { Work } from '@troth/programme';
import { deliveryOfLink } from '../links/delivery-of-link.js';
import { Problem } from '../problems/problem.js';
import { CoachPasswords } from '../sign-in/coach-passwords.js';
import { CoachSessions, type Browser } from '../sign-in/coach-sessions.js';
import { CurrentPractice } from '../work/current-practice.js';

/** Whom a provider of single sign-on names, after the link of an invitation has sent them there. */
interface NamedByProvider {
  readonly deliveryId: Id;
  readonly zone: string;
  readonly identity: Identity;
  readonly verifiedEmail: string | null;
  readonly strong: boolean;
  readonly providerSession: Buffer;
}

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
    const { name, email } = await this.opened(work, deliveryOfLink(work, 'password', token));
    return { practice: (await this.practice.find()).name, name, email };
  }

  /** Signs them in as by a password: a second factor is asked for next, where the practice wants one. */
  async run(
    work: Work,
    { token, password, zone }: BodyOf<typeof practice.join>,
    browser: Browser,
  ): Promise<AnswerOf<typeof practice.join>> {
    const invitation = await this.opened(work, deliveryOfLink(work, 'password', token));
    const coach = await this.newcomer(work, invitation, zone);
    const passwordHash = await this.passwords.hashOf(password, coach);
    await this.add(work, { invitation, coach, passwordHash });
    await this.sessions.open(work, coach, { by: 'password', strong: false }, browser);
    return { user: coach };
  }

  /**
   * Signs somebody in whom the provider names by the address that was invited. They may choose a password later on.
   * Throws `link-not-valid` and what says why it was not they.
   */
  async bySingleSignOn(work: Work, named: NamedByProvider, browser: Browser): Promise<{ user: Coach }> {
    const invitation = await this.opened(work, named.deliveryId);
    if (named.verifiedEmail === null) throw new Problem('single-sign-on-unconfirmed');
    if (named.verifiedEmail !== invitation.email.toLowerCase()) throw new Problem('single-sign-on-not-invited');
    const coach = await this.newcomer(work, invitation, named.zone);
    await this.add(work, { invitation, coach, passwordHash: null });
    const link = { id: work.newId(), coachId: coach.id, now: work.now };
    if (!(await linkIdentity(work.tx, named.identity, link))) throw new Problem('single-sign-on-linked');
    const { strong, providerSession } = named;
    await this.sessions.open(work, coach, { by: 'single-sign-on', strong, providerSession }, browser);
    return { user: coach };
  }

  /** The delivery of the email whose link this is. Throws `link-not-valid`. */
  async deliveryOf(work: Work, token: string): Promise<Id> {
    const id = deliveryOfLink(work, 'password', token);
    await this.opened(work, id);
    return id;
  }

  private async newcomer(
    work: Work,
    { practiceId, name, email, roles }: CoachInvitation,
    zone: string,
  ): Promise<Coach> {
    const others = await lockRoles(work.tx, practiceId);
    const held = others.map(({ roles }) => roles);
    return { practiceId, id: work.newId(), name, email, zone, roles: rolesOfNewcomer(held, roles) };
  }

  private async add(
    work: Work,
    { invitation, coach, passwordHash }: { invitation: CoachInvitation; coach: Coach; passwordHash: string | null },
  ): Promise<void> {
    const isNew = await insertCoach(work.tx, coach, { id: work.newId(), passwordHash }, work.now);
    if (!isNew) throw new Problem('link-not-valid');
    await saveCoachInvitation(work.tx, { ...invitation, acceptedAt: work.now });
    const actor = { kind: 'coach', id: coach.id } as const;
    const added = {
      practiceId: coach.practiceId,
      at: work.now,
      actor,
      act: 'coach-added',
      outcome: 'done',
      about: coach.id,
    } as const;
    await appendAuditEntry(work.tx, { ...added, detail: invitation.roles.join(' ') });
  }

  private async opened(work: Work, deliveryId: Id): Promise<CoachInvitation> {
    const { tx, now } = work;
    const found = await lockInvitationOfLink(tx, { deliveryId, now });
    if (!found || !canJoinBy(found.invitation, found.madeAt, now)) throw new Problem('link-not-valid');
    return found.invitation;
  }
}
