import type { Side } from '../cast/wish.js';
import { addressesIn, secretsIn, type Secret } from './secrets.js';

export interface Viewer {
  /** The couple that the reader belongs to; null for a coach. */
  readonly couple: number | null;
  readonly side: Side | 'coach';
}

/** A marked text, or somebody's address, that a reader came to see. */
export interface Sighting {
  readonly viewer: Viewer;
  readonly where: string;
  readonly isMail: boolean;
  readonly at: number;
  readonly seen: Secret | { readonly couple: number; readonly side: Side; readonly of: 'address' };
}

/** From when on (milliseconds) the other may see a promise or a note of a week; undefined for never yet. */
export type SharedAt = (couple: number, week: string) => number | undefined;

/** Collects what everybody came to see, and says afterwards which of it they should not have. */
export class LeakWatch {
  private readonly sightings: Sighting[] = [];

  look({ index }: { readonly index: number }, side: Side, where: string, body: unknown, at: number): void {
    this.note({ couple: index, side }, where, JSON.stringify(body ?? null), at, false);
  }

  lookAsCoach(where: string, body: unknown, at: number): void {
    this.note({ couple: null, side: 'coach' }, where, JSON.stringify(body ?? null), at, false);
  }

  read(viewer: Viewer, kind: string, text: string, at: number): void {
    this.note(viewer, kind, text, at, true);
  }

  leaks(sharedAt: SharedAt): Sighting[] {
    return this.sightings.filter((sighting) => !mayBeSeen(sighting, sharedAt));
  }

  private note(viewer: Viewer, where: string, text: string, at: number, isMail: boolean): void {
    for (const seen of [...secretsIn(text), ...addressesIn(text)]) {
      // One's own words on one's own page need no second thought, and are most of what is seen.
      const own = seen.couple === viewer.couple && seen.side === viewer.side;
      if (!own || (isMail && seen.of !== 'address' && seen.of !== 'promise')) {
        this.sightings.push({ viewer, where, isMail, at, seen });
      }
    }
  }
}

/** Emails never carry notes, not even one's own; a coach's never any words of the couple's. */
function mayBeSeen({ viewer, where, isMail, at, seen }: Sighting, sharedAt: SharedAt): boolean {
  if (seen.of === 'address')
    return viewer.side === 'coach' ? !isMail : viewer.couple === seen.couple && where === 'confirm-address';
  if (isMail && (seen.of !== 'promise' || viewer.side === 'coach')) return false;
  if (viewer.side === 'coach') return seen.of === 'coach' || seen.of === 'promise';
  if (viewer.couple !== seen.couple || seen.of === 'private' || seen.of === 'coach') return false;
  const shared = sharedAt(seen.couple, seen.week);
  return shared !== undefined && at >= shared;
}
