import { Injectable } from '@nestjs/common';
import { countCouples, findCoach, lockRoles, removeCoach, type Coach } from '@troth/database';
import { vacantRoles } from '@troth/domain';
import { defineMessages } from '@troth/messages';
import type { Work } from '@troth/programme';
import { Problem } from '../problems/problem.js';
import { say } from '../speech/say.js';
import { roleWords } from './role-words.js';

const messages = defineMessages('refusals.remove-coach', {
  yourself: 'You cannot remove yourself. Another lead coach can, once there is one.',
  lastOne: '{name} is the only {role} of your practice. Please give that to somebody else first.',
  whoTakesOver: 'Please choose who walks with these couples from now on: a coach of the practice who stays.',
});

/** A lead coach lets somebody leave: their sessions end, and all that they had goes to another coach. */
@Injectable()
export class RemoveCoach {
  /** Throws `not-found`, or `invalid-input` at `to`. */
  async run(
    work: Work,
    { practiceId, id: leadId }: Coach,
    { id, to }: { readonly id: string; readonly to: string | null },
  ): Promise<void> {
    const { tx, now } = work;
    const people = await lockRoles(tx, practiceId);
    const leaving = await findCoach(tx, practiceId, id);
    if (!leaving) throw new Problem('not-found');
    if (id === leadId) refuse(say(messages.yourself));
    const others = people.filter((one) => one.id !== id);
    const [role] = vacantRoles(others.map(({ roles }) => roles));
    if (role) refuse(say(messages.lastOne, { name: leaving.name, role: say(roleWords[role]) }));
    const successor = to === null ? null : await findCoach(tx, practiceId, to);
    const isSuccessor = successor !== null && successor.id !== id && successor.roles.includes('coach');
    if (!isSuccessor && (to !== null || (await countCouples(tx, leaving)).all > 0)) refuse(say(messages.whoTakesOver));
    await removeCoach(tx, leaving, { to: successor, now });
  }
}

function refuse(message: string): never {
  throw new Problem('invalid-input', [{ path: 'to', message }]);
}
