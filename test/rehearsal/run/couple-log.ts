import type { CheckInSubmission } from '@troth/domain';
import type { CheckInForm } from '@troth/standalone';
import type { Composed } from './compose-check-in.js';
import type { Side, Wish } from '../cast/wish.js';
import type { Entry, Mark } from '../model/journal.js';

type Marked = Composed['own'][number] | Composed['seen'][number];

type PromiseWords = Pick<NonNullable<CheckInSubmission['promise']>, 'thenAct'>;

type Doing = Entry extends infer One ? (One extends Entry ? Omit<One, 'at'> : never) : never;

// Of somebody who was invited and has not said where they live.
const unknownWish: Wish = { zone: 'UTC', weekday: 7, time: '00:00' };

/** What one couple did, as the API accepted it, and the little that the couple itself remembers of it. */
export class CoupleLog {
  readonly entries: Entry[] = [];
  /** Check-ins that were not taken any more, each by how many came before it. */
  readonly refused: { readonly at: number; readonly side: Side; readonly weekAsked: number }[] = [];
  readonly refusedActs: { readonly at: number; readonly what: string; readonly code: string }[] = [];
  /** They were told that their programme is complete. */
  isComplete = false;
  enrolment: { readonly id: string; readonly coach: string | null } | null = null;
  private readonly answeredWeeks = new Set<string>();
  private readonly promises = new Map<string, CheckInSubmission['promise'] | 'let-go'>();

  constructor(private readonly now: () => number) {}

  add(doing: Doing): void {
    this.entries.push({ ...doing, at: this.now() } as Entry);
  }

  async doing(entry: Doing, work: Promise<unknown>): Promise<void> {
    await work;
    this.add(entry);
  }

  addAnswer(side: Side, weekAsked: number, form: CheckInForm, { answers, promise, note, ...marks }: Composed): void {
    const { week } = form;
    this.answeredWeeks.add(`${side} ${weekAsked}`);
    if (promise) this.promises.set(`${side} ${week}`, promise);
    const toCoach = note?.audience === 'coach' ? (note.text ?? null) : null;
    const [own, seen] = [inWords(marks.own, form.own), inWords(marks.seen, form.seen)];
    this.add({ did: 'answer', side, week, ratings: answers, own, seen, toCoach });
  }

  addRefused(side: Side, weekAsked: number): void {
    this.refused.push({ at: this.now(), side, weekAsked });
  }

  addRefusedAct(what: string, code: string): void {
    this.refusedActs.push({ at: this.now(), what, code });
  }

  hasAnswered(side: Side, weekAsked: number): boolean {
    return this.answeredWeeks.has(`${side} ${weekAsked}`);
  }

  /** A promise of the check-in that made it, which is another from now on, or is let go. */
  tendPromise(side: Side, promise: PromiseWords, to: CheckInSubmission['promise'] | 'let-go'): void {
    for (const [key, made] of this.promises) {
      if (key.startsWith(side) && made !== 'let-go' && made?.thenAct === promise.thenAct) this.promises.set(key, to);
    }
  }

  promiseMade(side: Side, week: string): CheckInSubmission['promise'] | 'let-go' | null {
    return this.promises.get(`${side} ${week}`) ?? null;
  }

  /** Where and when this partner wants to be asked; at an earlier instant where one is given. */
  wish(side: Side, at = Infinity): Wish {
    const begins = side === 'a' ? 'join' : 'accept';
    const told = this.entries.flatMap((entry) => {
      if (entry.did === 'change' && entry.side === side) return entry.at <= at ? [entry.wishes as Wish] : [];
      return entry.did === begins ? [entry.wishes as Wish] : [];
    });
    return told.at(-1) ?? unknownWish;
  }

  get hasCoach(): boolean {
    return Boolean(this.enrolment?.coach);
  }

  get isPaused(): boolean {
    return this.entries.findLast(({ did }) => did === 'pause' || did === 'resume')?.did === 'pause';
  }

  /** The invited one said yes. */
  get hasBegun(): boolean {
    return this.entries.some(({ did }) => did === 'accept');
  }

  get hasEnded(): boolean {
    return this.isComplete || this.entries.some(({ did }) => did === 'leave' || did === 'end' || did === 'decline');
  }

  wasPausedAt(at: number): boolean {
    const before = this.entries.filter((entry) => entry.at <= at);
    return before.findLast(({ did }) => did === 'pause' || did === 'resume')?.did === 'pause';
  }

  get stagesCompleted(): number {
    return this.entries.filter(({ did }) => did === 'confirm-stage').length;
  }
}

/** Marks by the words of their promise, which are the same for both partners. */
function inWords(marks: readonly Marked[], shown: CheckInForm['own']): Mark[] {
  const words = new Map(shown.map(({ promiseId, text }) => [promiseId, text]));
  return marks.map(({ promiseId, answer }) => ({ promise: words.get(promiseId)!, answer }));
}
