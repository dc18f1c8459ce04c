import type { Duty } from './duty.js';
import type { Expected } from './expected.js';
import { dayAt, morningAfter, quietEnd, type Quiet } from './wall-clock.js';

/** Everybody's until they say otherwise; coaches never do. */
export const usualQuiet: Quiet = { from: '22:00', until: '07:00' };

/** What waits for the morning when it falls due in its reader's quiet hours. */
const waitForMorning = new Set(['check-in-reminder', 'weekly-report', 'coach-digest', 'coach-alert']);

/** What does as well, and of which one person gets no more than three in a day. */
const notes = new Set(['milestone', 'stage-ready', 'missed-gently', 'writing-less', 'measure']);
const NOTES_A_DAY = 3;

/** Where somebody lives, and when they want to be left in peace. */
export interface Home {
  readonly zone: string;
  readonly quiet: Quiet | null;
}

interface Waiting {
  readonly letter: Expected;
  readonly isStillWanted: () => boolean;
  readonly until: number;
}

/** What stands between an email that is due and its reader: their nights, and that a day brings only so many notes. */
export class Letterbox {
  readonly delivered: Expected[] = [];
  private waiting: Waiting[] = [];

  constructor(private readonly homeOf: (to: Expected['to']) => Home) {}

  /** Delivers, or lays aside for later; then only what is still wanted is delivered. */
  post(letter: Expected, isStillWanted: () => boolean): void {
    this.tryAt(letter.at, { letter, isStillWanted });
  }

  /** To look again at the first of those laid aside, when its time has come. */
  *duties(): Generator<Duty> {
    const at = Math.min(...this.waiting.map(({ until }) => until));
    if (this.waiting.length > 0) yield { at, run: () => this.lookAgain(at, ({ until }) => until <= at) };
  }

  /** Somebody moved, or wants other quiet hours. */
  reconsider(to: Expected['to'], at: number): void {
    this.lookAgain(at, ({ letter }) => letter.to === to);
  }

  private lookAgain(at: number, which: (one: Waiting) => boolean): void {
    const again = this.waiting.filter(which).sort((x, y) => x.letter.at - y.letter.at);
    this.waiting = this.waiting.filter((one) => !which(one));
    for (const one of again) if (one.isStillWanted()) this.tryAt(at, one);
  }

  private tryAt(at: number, { letter, isStillWanted }: Omit<Waiting, 'until'>): void {
    const until = this.waitsUntil(at, letter);
    if (until === null) this.delivered.push({ ...letter, at });
    else this.waiting.push({ letter, isStillWanted, until });
  }

  private waitsUntil(at: number, { kind, to }: Expected): number | null {
    const isNote = notes.has(kind);
    if (!isNote && !waitForMorning.has(kind)) return null;
    const { zone, quiet } = this.homeOf(to);
    const end = quietEnd(at, zone, quiet);
    if (end !== null || !isNote) return end;
    const today = dayAt(at, zone);
    const already = this.delivered.filter(
      (other) => other.to === to && notes.has(other.kind) && dayAt(other.at, zone) === today,
    );
    return already.length < NOTES_A_DAY ? null : morningAfter(at, zone, quiet);
  }
}
