import { Injectable } from '@nestjs/common';
import type { CoupleSession, CoupleSessions } from '@troth/contract';
import { Clock, Database, listSessions, sessionPlace, type Coach, type ShownSession } from '@troth/database';
import { cancelRefusal, minutesOf, type Enrolment, type Side } from '@troth/domain';
import { localTime } from '@troth/domain/calendar';
import { openOr, SealingKeys } from '@troth/sealing';
import { toLocalTime } from '../serving/to-local-time.js';
import { MakeAgenda } from './make-agenda.js';

const unreadable =
  'This cannot be read here: the key that it was sealed with is missing. The person who runs Troth can tell whether it is kept elsewhere.';

const latestPast = 10;

/** A couple's sessions as their coach sees them, on the coach's own clock and on those of who attends. */
@Injectable()
export class ShowSessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: SealingKeys,
    private readonly agenda: MakeAgenda,
  ) {}

  async run(coach: Coach, couple: Enrolment): Promise<CoupleSessions> {
    const now = this.clock.now();
    const ref = { practiceId: couple.practiceId, enrolmentId: couple.id };
    const all = await listSessions(this.database, ref, { after: new Date(0), partnerId: null });
    const toDto = (session: ShownSession) => this.#toDto(session, { coach, couple, now });
    const toCome = all.filter(({ endsAt }) => endsAt > now);
    const past = all.filter(({ endsAt, state }) => endsAt <= now && state !== 'offered').toReversed();
    const next = toCome.find(({ state }) => state === 'booked');
    const held = all.filter(({ endsAt, state }) => endsAt <= now && state === 'booked');
    return {
      zone: coach.zone,
      today: localTime(now, coach.zone).date,
      mayOffer: couple.state === 'active',
      asks: toCome.some(({ state }) => state === 'booked') ? askedOf(couple) : null,
      agenda: next ? await this.agenda.run(coach, couple, next, held) : null,
      sessions: toCome.map(toDto),
      past: past.slice(0, latestPast).map(toDto),
    };
  }

  #toDto(
    session: ShownSession,
    { coach, couple, now }: { readonly coach: Coach; readonly couple: Enrolment; readonly now: Date },
  ): CoupleSession {
    const { id, state, beginsAt, endsAt, placeSealed, coachIsBusy, bookedBy, cancelledBy } = session;
    const attends = sideOf(couple, session.partnerId);
    const begins = toLocalTime(beginsAt, coach.zone);
    const theirs = (side: Side) => {
      const local = toLocalTime(beginsAt, couple.partners[side].zone);
      const isOther = local.date !== begins.date || local.time !== begins.time;
      return isOther && (attends === 'both' || attends === side) ? local : null;
    };
    return {
      sessionId: id,
      state: state === 'booked' && endsAt <= now ? 'held' : state,
      with: attends,
      begins,
      theirs: { a: theirs('a'), b: theirs('b') },
      minutes: minutesOf(session),
      place: placeSealed && openOr(this.keys, placeSealed, sessionPlace(id), unreadable),
      busy: coachIsBusy,
      by: nameOf(couple, coach, cancelledBy ?? bookedBy),
      mayChange: cancelRefusal(session, now) === null,
    };
  }
}

function askedOf({ state }: Enrolment): CoupleSessions['asks'] {
  if (state === 'paused') return 'paused';
  return state === 'completed' || state === 'withdrawn' ? 'ended' : null;
}

function sideOf({ partners }: Enrolment, partnerId: string | null): CoupleSession['with'] {
  if (partnerId === null) return 'both';
  return partners.a.id === partnerId ? 'a' : 'b';
}

/** Another coach, as one who stood in, is not named: what counts is that it was not one of the two. */
function nameOf({ partners }: Enrolment, coach: Coach, who: string | null): string | null {
  if (who === null) return null;
  const partner = [partners.a, partners.b].find(({ id }) => id === who);
  return partner ? partner.name : who === coach.id ? coach.name : null;
}
