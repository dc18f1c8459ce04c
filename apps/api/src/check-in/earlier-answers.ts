import { Injectable } from '@nestjs/common';
import { answeredInOtherWeeks, Clock, Database, findPartnerSession, type AskedCheckIn, type Tx } from '@troth/database';
import type { Id } from '@troth/domain';
import type { OpenCheckIn } from '@troth/programme';
import { SealingKeys, tokenHash } from '@troth/sealing';
import type { Cookies } from '../access/cookies.js';
import { PublicAddress } from '../runtime/settings.js';
import { sessionToken } from '../us-session/session-cookie.js';
import { answeredSince, isAnsweredHere, rememberAnswered } from './answered-here.js';

/** A browser that asks, and who is signed in there; null for nobody. */
export interface AskingBrowser {
  readonly cookies: Cookies;
  readonly partnerId: Id | null;
}

/** A link lies in a mailbox that others may read: what was answered is for the browser it was written in, and for its writer signed in. */
@Injectable()
export class EarlierAnswers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: SealingKeys,
    private readonly address: PublicAddress,
  ) {}

  /** To be asked before a transaction begins: in one, it would want a second connection while it holds the first. */
  async browserOf(cookies: Cookies): Promise<AskingBrowser> {
    const token = sessionToken(cookies, this.address.secure);
    const session = token ? await findPartnerSession(this.database, tokenHash(token), this.clock.now()) : null;
    return { cookies, partnerId: session?.partnerId ?? null };
  }

  /** The check-in as a browser may know it: with what was answered, or as if nothing had been. */
  knownTo({ cookies, partnerId }: AskingBrowser, opened: OpenCheckIn): OpenCheckIn {
    const { checkIn, partner } = opened;
    const isShown = checkIn.answers === null || partnerId === partner.id;
    return isShown || isAnsweredHere(this.device(cookies), checkIn) ? opened : asUnanswered(opened);
  }

  /** Whether a browser may know figures that rest on other weeks: its person is signed in, or answered one of them there, or none was answered. */
  async knowsOtherWeeks(tx: Tx, { cookies, partnerId }: AskingBrowser, opened: OpenCheckIn): Promise<boolean> {
    const { checkIn, partner } = opened;
    if (partnerId === partner.id || !checkIn.answeredBefore) return true;
    const answered = await answeredInOtherWeeks(tx, checkIn, answeredSince(this.clock.now()));
    return answered.some((one) => isAnsweredHere(this.device(cookies), one));
  }

  remember(cookies: Cookies, checkIn: AskedCheckIn, revision: number): void {
    rememberAnswered(this.device(cookies), { ...checkIn, revision }, this.clock.now());
  }

  private device(cookies: Cookies) {
    return { cookies, keys: this.keys, secure: this.address.secure };
  }
}

/** A promise that was marked in this check-in is open no longer: it is listed all the same, or its absence would tell. */
function asUnanswered(opened: OpenCheckIn): OpenCheckIn {
  const { checkIn, own, open } = opened;
  const asked = own.filter(({ letGoAt }) => letGoAt === null);
  const others = open.filter(({ id }) => !asked.some((promise) => promise.id === id));
  return { ...opened, checkIn: { ...checkIn, answers: null, note: null }, made: null, open: [...asked, ...others] };
}
