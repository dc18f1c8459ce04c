import { Injectable } from '@nestjs/common';
import type { BodyOf, practice } from '@troth/contract';
import { endCover, findCoach, insertCover, loadCovers, lockRoles, type Coach } from '@troth/database';
import { coverFault, type CoverFault } from '@troth/domain';
import { addDays, dayBegins } from '@troth/domain/calendar';
import { defineMessages, type Message } from '@troth/messages';
import type { Work } from '@troth/programme';
import { Problem } from '../problems/problem.js';
import { say } from '../speech/say.js';

const messages = defineMessages('refusals.cover', {
  noCoach: 'Please choose another coach of your practice.',
  backwards: 'The last day comes before the first one. Please look at them once more.',
  isOver: 'These days are over. Please choose days that are still to come.',
  awayAlready:
    'Somebody covers for this coach on some of these days already. Please end that first, or choose other days.',
  coverIsAway:
    'One of the two covers for the other, or is away, on some of these days, so nobody would be there. Please choose somebody else.',
});

const faults: Readonly<Record<CoverFault, { readonly path: string; readonly message: Message }>> = {
  'ends-before-it-starts': { path: 'until', message: messages.backwards },
  'is-over': { path: 'until', message: messages.isOver },
  'away-already': { path: 'from', message: messages.awayAlready },
  'cover-is-away': { path: 'by', message: messages.coverIsAway },
};

type Wanted = BodyOf<typeof practice.setCover> & { readonly id: string };

/** A lead coach says who walks with somebody’s couples while they are away. */
@Injectable()
export class TendCovers {
  /** Whole days by the clocks of the one who is away. Throws `not-found`, or `invalid-input` at a field. */
  async set(work: Work, { practiceId }: Coach, { id: coachId, by, from, until }: Wanted): Promise<{ id: string }> {
    const { tx, now } = work;
    const people = await lockRoles(tx, practiceId);
    const away = await findCoach(tx, practiceId, coachId);
    if (!away) throw new Problem('not-found');
    const covers = people.find(({ id }) => id === by);
    if (!covers?.roles.includes('coach') || by === coachId) refuse('by', messages.noCoach);
    const [startsAt, endsAt] = [dayBegins(from, away.zone), dayBegins(addDays(until, 1), away.zone)];
    const cover = { id: work.newId(), coachId, coverId: by, startsAt, endsAt };
    const fault = coverFault(cover, await loadCovers(tx, [practiceId], now), now);
    if (fault) refuse(faults[fault].path, faults[fault].message);
    await insertCover(tx, practiceId, cover);
    return { id: cover.id };
  }

  async end({ tx, now }: Work, { practiceId }: Coach, id: string): Promise<void> {
    if (!(await endCover(tx, practiceId, id, now))) throw new Problem('not-found');
  }
}

function refuse(path: string, message: Message): never {
  throw new Problem('invalid-input', [{ path, message: say(message) }]);
}
