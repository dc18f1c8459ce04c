import { Injectable } from '@nestjs/common';
import type { Coach } from '@troth/database';
import { CoachPasswords } from '../sign-in/coach-passwords.js';
import { Tries } from '../tries/tries.js';

/** Asks a coach who is signed in for their password, before what it guards is changed. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly passwords: CoachPasswords,
    private readonly tries: Tries,
  ) {}

  /** Throws `invalid-input` at the field `current`, and TooManyRequests for one who tries many. */
  async require(coach: Coach, current: string): Promise<void> {
    const counted = { kind: 'own-password', whose: coach.id } as const;
    await this.tries.count(counted);
    await this.passwords.require(coach, current, 'current');
    await this.tries.giveBack(counted);
  }
}
