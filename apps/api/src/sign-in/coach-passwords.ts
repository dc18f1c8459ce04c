import { Injectable } from '@nestjs/common';
import { Database, findPassword, passwordOf, replacePasswordHash, type Coach } from '@troth/database';
import { passwordFault, type PasswordFault } from '@troth/domain';
import { defineMessages, type Message } from '@troth/messages';
import { hashPassword, isBreached, isOutdatedHash, isPassword } from '@troth/sealing';
import { Problem } from '../problems/problem.js';
import { say } from '../speech/say.js';

const messages = defineMessages('refusals.password', {
  tooShort: 'Use at least 12 characters. Four words that have nothing to do with each other are easy to remember.',
  tooLong: 'Use at most 128 characters.',
  breached:
    'This password, or one very much like it, is on lists that attackers try first. Please choose another one: four words that have nothing to do with each other, say.',
  namesYou: 'This is little more than your name or ours, which others try first. Please choose another one.',
  notYours: 'That is not your current password. Please try again.',
});

const faults: Readonly<Record<PasswordFault, Message>> = {
  'too-short': messages.tooShort,
  'too-long': messages.tooLong,
  breached: messages.breached,
  'names-you': messages.namesYou,
};

/** Coaches' passwords: checked, and changed by those who may. */
@Injectable()
export class CoachPasswords {
  constructor(private readonly database: Database) {}

  /**
   * The coach whose password it is; null for a wrong one as for an address that nobody has, after the same work. A hash
   * of an earlier version is made again at today's cost.
   */
  async whose(email: string, password: string): Promise<{ readonly coachId: string | null; readonly fits: boolean }> {
    const { coachId, hash } = await findPassword(this.database, email);
    const fits = await isPassword(password, hash);
    if (coachId && hash && fits && isOutdatedHash(hash))
      await replacePasswordHash(this.database, coachId, { from: hash, to: await hashPassword(password) });
    return { coachId, fits };
  }

  /** Throws `invalid-input` at a field, where it is not the coach's password. */
  async require(coach: Coach, password: string, path: string): Promise<void> {
    if (await isPassword(password, await passwordOf(this.database, coach))) return;
    throw new Problem('invalid-input', [{ path, message: say(messages.notYours) }]);
  }

  /** The hash of a password that a coach chose. Throws `invalid-input` at the field `password` for one that is easily guessed. */
  async hashOf(password: string, { name, email }: Coach): Promise<string> {
    const [mailbox = email] = email.split('@');
    const fault = passwordFault(password, { names: [name, email, mailbox], isBreached });
    if (fault) throw new Problem('invalid-input', [{ path: 'password', message: say(faults[fault]) }]);
    return hashPassword(password);
  }
}
