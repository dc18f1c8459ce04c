import { Injectable } from '@nestjs/common';
import { Clock, Database, findPartnerSession, type AskedCheckIn } from '@troth/database';
import type { OpenCheckIn } from '@troth/programme';
import { SealingKeys, tokenHash } from '@troth/sealing';
import type { Cookies } from '../access/cookies.js';
import { PublicAddress } from '../runtime/settings.js';
import { sessionToken } from '../us-session/session-cookie.js';
import { isAnsweredHere, rememberAnswered } from './answered-here.js';

/** A link lies in a mailbox that others may read: what was answered is for the browser it was written in, and for its writer signed in. */
@Injectable()
export class EarlierAnswers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: SealingKeys,
    private readonly address: PublicAddress,
  ) {}

  /** The check-in as this browser may know it: with what was answered, or as if nothing had been. */
  async knownTo(cookies: Cookies, opened: OpenCheckIn): Promise<OpenCheckIn> {
    const { checkIn } = opened;
    if (checkIn.answers === null || isAnsweredHere(this.device(cookies), checkIn)) return opened;
    return (await this.isWriter(cookies, opened)) ? opened : asUnanswered(opened);
  }

  remember(cookies: Cookies, checkIn: AskedCheckIn, revision: number): void {
    rememberAnswered(this.device(cookies), { ...checkIn, revision }, this.clock.now());
  }

  private device(cookies: Cookies) {
    return { cookies, keys: this.keys, secure: this.address.secure };
  }

  private async isWriter(cookies: Cookies, { partner }: OpenCheckIn): Promise<boolean> {
    const token = sessionToken(cookies, this.address.secure);
    if (!token) return false;
    const session = await findPartnerSession(this.database, tokenHash(token), this.clock.now());
    return session?.partnerId === partner.id;
  }
}

/** A promise that was marked in this check-in is open no longer: it is listed all the same, or its absence would tell. */
function asUnanswered(opened: OpenCheckIn): OpenCheckIn {
  const { checkIn, own, open } = opened;
  const asked = own.filter(({ letGoAt }) => letGoAt === null);
  const others = open.filter(({ id }) => !asked.some((promise) => promise.id === id));
  return { ...opened, checkIn: { ...checkIn, answers: null, note: null }, made: null, open: [...asked, ...others] };
}
