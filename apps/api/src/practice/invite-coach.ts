import { Injectable } from '@nestjs/common';
import type { BodyOf, practice } from '@troth/contract';
import {
  findCoachByAddress,
  insertCoachInvitation,
  lockCoachInvitation,
  saveCoachInvitation,
  type Coach,
} from '@troth/database';
import { isUnanswered, sentNow, type CoachInvitation } from '@troth/domain';
import { defineMessages, type Message } from '@troth/messages';
import type { Work } from '@troth/programme';
import { Problem } from '../problems/problem.js';
import { say } from '../speech/say.js';

const messages = defineMessages('refusals.coach-invitation', {
  isHere: 'Somebody at your practice signs in with this address already.',
  isInvited: 'This address is invited already. You can have that invitation sent again.',
});

/** A lead coach invites somebody by email, has it sent again, or takes it back. */
@Injectable()
export class InviteCoach {
  async invite(
    work: Work,
    { practiceId, id: invitedBy }: Coach,
    { name, email, roles }: BodyOf<typeof practice.invite>,
  ): Promise<{ id: string }> {
    const known = await findCoachByAddress(work.tx, email);
    if (known && known.leftAt === null) refuse(messages.isHere);
    const id = work.newId();
    const asked = { practiceId, id, name, email, roles: [...new Set(roles)], invitedBy };
    const invitation = { ...asked, ...sentNow(work.now), acceptedAt: null, withdrawnAt: null };
    if (!(await insertCoachInvitation(work.tx, invitation))) refuse(messages.isInvited);
    await send(work, invitation);
    return { id };
  }

  /** For as long as a new one lives; earlier links open nothing any more. */
  async resend(work: Work, lead: Coach, id: string): Promise<void> {
    const invitation = await unanswered(work, lead, id);
    await saveCoachInvitation(work.tx, { ...invitation, ...sentNow(work.now) });
    await send(work, invitation);
  }

  async withdraw(work: Work, lead: Coach, id: string): Promise<void> {
    const invitation = await unanswered(work, lead, id);
    await saveCoachInvitation(work.tx, { ...invitation, withdrawnAt: work.now });
  }
}

async function unanswered({ tx }: Work, { practiceId }: Coach, id: string): Promise<CoachInvitation> {
  const found = await lockCoachInvitation(tx, practiceId, id);
  if (!found || !isUnanswered(found)) throw new Problem('not-found');
  return found;
}

async function send(work: Work, { practiceId, id: invitationId }: CoachInvitation): Promise<void> {
  await work.record([{ name: 'coach.invited', payload: { invitationId }, practiceId, enrolmentId: null }]);
}

function refuse(message: Message): never {
  throw new Problem('invalid-input', [{ path: 'email', message: say(message) }]);
}
