import { Injectable } from '@nestjs/common';
import { countCouples, findCoach, lockRoles, setRoles, type Coach, type CoachSession } from '@troth/database';
import { changeRoles, practiceRoles, type PracticeRole } from '@troth/domain';
import { defineMessages } from '@troth/messages';
import type { Work } from '@troth/programme';
import { Problem } from '../problems/problem.js';
import { CoachSessions, type Browser } from '../sign-in/coach-sessions.js';
import { say } from '../speech/say.js';
import { roleWords } from './role-words.js';

const messages = defineMessages('refusals.roles', {
  lastOne: '{name} is the only {role} of your practice. Please give that to somebody else first.',
  walks: '{name} still walks with couples. Please hand them over first.',
});

interface Asking {
  readonly lead: Coach;
  readonly session: CoachSession;
  readonly browser: Browser;
}

/** A lead coach changes what somebody is there for: that person’s sessions end, and one’s own begins with a new token. */
@Injectable()
export class ChangeRoles {
  constructor(private readonly sessions: CoachSessions) {}

  /** Throws `not-found`, or `invalid-input` at `roles`. */
  async run(
    work: Work,
    { lead, session, browser }: Asking,
    { id, roles: wanted }: { readonly id: string; readonly roles: readonly PracticeRole[] },
  ): Promise<void> {
    const { tx } = work;
    const { practiceId } = lead;
    const people = await lockRoles(tx, practiceId);
    const person = await findCoach(tx, practiceId, id);
    if (!person) throw new Problem('not-found');
    const others = people.filter((one) => one.id !== id).map(({ roles }) => roles);
    const remove = practiceRoles.filter((role) => !wanted.includes(role));
    const changed = changeRoles(person.roles, others, { add: wanted, remove });
    if (!changed.ok) return refuse(person.name, changed.lastOf[0] ?? null);
    if (changed.roles.join() === person.roles.join()) return;
    if (!changed.roles.includes('coach') && (await countCouples(tx, person)).underWay > 0) refuse(person.name, null);
    await setRoles(tx, { practiceId, id }, changed.roles);
    if (id === lead.id) await this.sessions.begin(work, id, session, browser);
  }
}

function refuse(name: string, role: PracticeRole | null): never {
  const message =
    role === null ? say(messages.walks, { name }) : say(messages.lastOne, { name, role: say(roleWords[role]) });
  throw new Problem('invalid-input', [{ path: 'roles', message }]);
}
