import { Asking, REMIND_AFTER, settlesAt, type AskedWeek } from './asking.js';
import { Attention } from './attention.js';
import type { Expected } from './expected.js';
import type { Entry, Side } from './journal.js';
import { Letterbox, usualQuiet, type Home } from './letterbox.js';
import { Milestones } from './milestones.js';
import { MarkedPromises } from './promises.js';
import { Stages, type ModelRound } from './stages.js';
import { weekName, type Quiet, type Wish } from './wall-clock.js';

const DAY = 86_400_000;
const REMIND_INVITATION_AFTER = 7 * DAY;
const INVITATION_LIVES = 14 * DAY;
const sides = ['a', 'b'] as const;

interface Duty {
  readonly at: number;
  readonly run: () => void;
}

/** One couple's life as it should be seen from their inboxes; reads what they did and says which emails were due. */
export class CoupleModel {
  readonly counts = { checkIns: 0, reports: 0, stagesCompleted: 0 };
  /** The weeks that each was asked in, in order. */
  readonly weeksAsked: Record<Side, string[]> = { a: [], b: [] };
  /** When each week closed, by its name. */
  readonly closedAt = new Map<string, number>();
  /** From when on nothing but the last words may be sent. */
  stoppedAt: number | null = null;

  private readonly quiet: Record<Side, Quiet | null> = { a: usualQuiet, b: usualQuiet };
  private readonly letterbox = new Letterbox((to) => this.homeOf(to));
  private state: 'joining' | 'invited' | 'active' | 'paused' | 'ended' = 'joining';
  private wishOfA: Wish | null = null;
  private asking: Asking | null = null;
  private readonly roundOf = new Map<AskedWeek, ModelRound>();
  private readonly roundAsked = new Map<AskedWeek, Partial<Record<Side, ModelRound>>>();
  private readonly readiness = new Map<AskedWeek, Record<Side, number>>();
  private readonly stages = new Stages();
  private readonly promises = { a: new MarkedPromises(), b: new MarkedPromises() };
  private readonly milestones = new Milestones((to, at, why) => this.expect(to, 'milestone', at, why));
  private readonly attention = new Attention((to, kind, at, why) => this.expect(to, kind, at, why));
  private invitedAt: number | null = null;
  private invitationReminded = false;
  private readyAt = 0;
  private completedAt: { readonly at: number; readonly how: 'together' | 'apart' } | null = null;
  private toldOfPause: { readonly what: 'paused' | 'resumed'; readonly at: number } | null = null;
  private laterNotice: Duty | null = null;

  /** Where the couple's coach lives, null where they have none, and where their practice is. */
  constructor(
    private readonly coachZone: string | null = 'UTC',
    private readonly practiceZone = 'Europe/Berlin',
  ) {}

  /** Every email that they should have got, each when it should have come. */
  get expected(): readonly Expected[] {
    return this.letterbox.delivered;
  }

  /** When the other learns of what was shared in that week: as it closes, or as the next one does where a pause cut it short. */
  toldAt(week: string): number | undefined {
    const later = [...this.closedAt].filter(([name]) => name >= week).map(([, at]) => at);
    return this.closedAt.get(week) ?? (later.length > 0 ? Math.min(...later) : undefined);
  }

  get milestonesReached(): number {
    return this.milestones.count;
  }

  /** The couple's entries, oldest first, and how far (milliseconds) the time was lived. */
  live(entries: readonly Entry[], until: number): void {
    for (const entry of entries) {
      this.runUntil(entry.at);
      this.take(entry);
    }
    this.runUntil(until);
  }

  private runUntil(until: number): void {
    for (let duty = this.nextDuty(); duty && duty.at <= until; duty = this.nextDuty()) duty.run();
  }

  private nextDuty(): Duty | null {
    const duties = [
      ...this.letterDuties(),
      ...this.invitationDuties(),
      ...(this.asking?.open() ?? []).flatMap((week) => this.dutiesOf(week)),
    ];
    if (this.completedAt !== null) duties.push(this.threeMonthsAfter(this.completedAt));
    if (this.laterNotice) duties.push(this.laterNotice);
    return duties.reduce<Duty | null>((first, duty) => (first && first.at <= duty.at ? first : duty), null);
  }

  private *letterDuties(): Generator<Duty> {
    const at = this.letterbox.nextAt();
    if (at !== null) yield { at, run: () => this.letterbox.letGo(at) };
  }

  private *invitationDuties(): Generator<Duty> {
    if (this.state !== 'invited' || this.invitedAt === null) return;
    const at = this.invitedAt + REMIND_INVITATION_AFTER;
    if (!this.invitationReminded) yield { at, run: () => this.remindOfInvitation(at) };
    yield { at: this.invitedAt + INVITATION_LIVES, run: () => (this.state = 'ended') };
  }

  private remindOfInvitation(at: number): void {
    this.invitationReminded = true;
    this.expect('b', 'invitation-reminder', at, 'invitation');
  }

  private dutiesOf(week: AskedWeek): Duty[] {
    const duties: Duty[] = [{ at: week.closesAt, run: () => this.close(week) }];
    if (!week.settled) duties.push({ at: settlesAt(week.closesAt), run: () => this.settle(week) });
    for (const side of sides) {
      const at = week.due[side];
      if (!week.asked[side]) duties.push({ at, run: () => this.ask(week, side) });
      else if (!week.reminded[side]) duties.push({ at: at + REMIND_AFTER, run: () => this.remind(week, side) });
    }
    return duties;
  }

  private ask(week: AskedWeek, side: Side): void {
    const round = this.roundOf.get(week) ?? this.stages.round!;
    this.roundAsked.set(week, { ...this.roundAsked.get(week), [side]: round });
    this.asking!.ask(week, side);
    this.weeksAsked[side].push(weekName(week.monday));
    this.expect(side, 'check-in', week.due[side], weekName(week.monday));
  }

  /** A stage that begins in a week's last two days begins with the next. */
  private settle(week: AskedWeek): void {
    week.settled = true;
    this.roundOf.set(week, this.stages.round!);
  }

  private remind(week: AskedWeek, side: Side): void {
    week.reminded[side] = true;
    if (week.answered[side]) return;
    const isOpen = () => this.state === 'active' && week.state === 'open' && !week.answered[side];
    this.expect(side, 'check-in-reminder', week.due[side] + REMIND_AFTER, weekName(week.monday), isOpen);
  }

  private close(week: AskedWeek): void {
    const at = week.closesAt;
    this.asking!.close(week);
    this.closedAt.set(weekName(week.monday), at);
    this.counts.reports += 1;
    this.toBoth('weekly-report', at, weekName(week.monday));
    for (const side of sides) {
      const promises = this.promises[side];
      promises.close(week.monday);
      this.milestones.settle(side, week, at);
      if (promises.steadyAgain) this.milestones.once(side, 'steadier-again', at);
      this.attention.close(side, week, promises, at);
    }
    const ready = this.readyIn(week);
    const before = this.stages.round?.ready;
    const asked = this.stages.close({ monday: week.monday, ready }, this.roundOf.get(week)!, this.coachZone !== null);
    const { round } = this.stages;
    for (const side of asked) this.expect(side, 'stage-ready', at, `round ${round!.number}`, () => this.isAsked(side));
    if (!round?.ready) return;
    if (!before) this.readyAt = at;
    this.milestones.both('stage-ready', at, `round ${round.number}`);
    if (at - this.readyAt >= 14 * DAY) this.attention.alert(at, `stage-ready-two-weeks ${round.number}`);
  }

  /** What was asked about an earlier stage says nothing of the one that the week belongs to since. */
  private readyIn(week: AskedWeek): Record<Side, number> {
    const asked = this.roundAsked.get(week);
    const given = this.readiness.get(week);
    const of = (side: Side) => (asked?.[side] === this.roundOf.get(week) ? (given?.[side] ?? 0) : 0);
    return { a: of('a'), b: of('b') };
  }

  private isAsked(side: Side): boolean {
    return this.mayStillCome('stage-ready') && this.stages.round?.asked.has(side) === true;
  }

  private take(entry: Entry): void {
    const { at } = entry;
    switch (entry.did) {
      case 'join':
        this.wishOfA = entry.wishes;
        return this.expect('a', 'confirm-address', at, 'joining');
      case 'confirm':
        this.state = 'invited';
        this.invitedAt = at;
        return this.expect('b', 'invitation', at, 'invitation');
      case 'accept':
        this.state = 'active';
        this.asking = new Asking({ a: this.wishOfA!, b: entry.wishes }, this.practiceZone);
        this.asking.begin(at);
        this.milestones.both('both-enrolled', at);
        return this.toBoth('welcome', at, 'start');
      case 'decline':
        this.state = 'ended';
        return;
      case 'answer':
        return this.answer(entry);
      case 'ask-link':
        return this.expect(entry.side, 'sign-in-link', at, `asked at ${at}`);
      case 'pause':
        this.state = 'paused';
        this.asking!.freeze(at);
        return this.tellOfPause('paused', at);
      case 'resume':
        this.state = 'active';
        this.asking!.begin(at);
        return this.tellOfPause('resumed', at);
      case 'leave':
        this.toBoth('goodbye', at, 'leaving');
        return this.end(at);
      case 'end':
        return this.finish(entry.how, at);
      case 'change':
        this.asking!.change(entry.side, entry.wishes, at);
        return this.letterbox.reconsider(entry.side, at);
      case 'quiet':
        this.quiet[entry.side] = entry.quiet;
        return this.letterbox.reconsider(entry.side, at);
      case 'return':
        this.stages.returnTo(entry.stage);
        return this.milestones.both('returned-to-stage', at, `round ${this.stages.round!.number}`);
      case 'agree-stage':
        return this.stages.agree(entry.side) ? this.completeStage(at) : undefined;
      case 'confirm-stage':
        return this.completeStage(at);
      case 'want-forgiveness':
        this.stages.wantsForgiveness[entry.side] = entry.yes;
        return;
      case 'share':
        return;
    }
  }

  private answer({ at, side, week: name, ratings, own, seen, toCoach }: Extract<Entry, { did: 'answer' }>): void {
    const week = this.asking!.open().find(({ monday }) => weekName(monday) === name);
    if (!week) throw new Error(`${name} was answered, and the model does not have it open`);
    this.counts.checkIns += week.answered[side] ? 0 : 1;
    week.answered[side] = true;
    this.readiness.set(week, { ...(this.readiness.get(week) ?? { a: 0, b: 0 }), [side]: ratings.readiness ?? 0 });
    this.promises[side].answer('own', week.monday, own);
    this.promises[side === 'a' ? 'b' : 'a'].answer('seen', week.monday, seen);
    this.attention.rate(side, week, ratings);
    this.attention.note(side, week, toCoach, at);
    this.milestones.settle(side, week, at);
    const { kept } = this.promises[side];
    if (kept >= 1) this.milestones.once(side, 'first-promise-kept', at);
    if (kept >= 10) this.milestones.once(side, 'ten-promises-kept', at);
  }

  private completeStage(at: number): void {
    const { number } = this.stages.round!;
    this.stages.complete();
    this.counts.stagesCompleted += 1;
    if (!this.stages.round) {
      this.milestones.atTheEnd('stage-completed', `round ${number}`);
      return this.finish('together', at);
    }
    this.milestones.both('stage-completed', at, `round ${number}`);
    if (this.stages.stagesCompleted >= 3) this.milestones.both('halfway', at);
  }

  private finish(how: 'together' | 'apart', at: number): void {
    this.toBoth('programme-complete', at, how);
    if (how === 'together') this.milestones.both('programme-completed', at);
    this.completedAt = { at, how };
    this.end(at);
  }

  private end(at: number): void {
    this.state = 'ended';
    this.stoppedAt = at;
    this.asking?.freeze(at);
    this.stages.end();
  }

  private threeMonthsAfter({ at: end, how }: NonNullable<typeof this.completedAt>): Duty {
    const at = new Date(end);
    const day = at.getUTCDate();
    at.setUTCDate(1);
    at.setUTCMonth(at.getUTCMonth() + 3);
    const lastDay = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
    at.setUTCDate(Math.min(day, lastDay));
    const run = () => {
      this.completedAt = null;
      if (how === 'together') this.toBoth('three-months-after', at.getTime(), 'three months');
      this.milestones.both('three-months-after', at.getTime());
    };
    return { at: at.getTime(), run };
  }

  /** Once a day: what is so by then is told a day after the last, unless it was what was told. */
  private tellOfPause(what: 'paused' | 'resumed', at: number): void {
    const free = this.toldOfPause ? this.toldOfPause.at + DAY : at;
    if (free > at && this.toldOfPause?.what === what) return;
    const tell = (now: number) => {
      this.laterNotice = null;
      if (this.state !== (what === 'paused' ? 'paused' : 'active')) return;
      this.toldOfPause = { what, at: now };
      this.toBoth(what, now, `since ${at}`);
    };
    if (free <= at) tell(at);
    else this.laterNotice = { at: free, run: () => tell(free) };
  }

  private toBoth(kind: string, at: number, why: string): void {
    for (const side of sides) this.expect(side, kind, at, why);
  }

  private expect(
    to: Expected['to'],
    kind: string,
    at: number,
    why: string,
    isStillWanted = () => this.mayStillCome(kind),
  ): void {
    this.letterbox.post({ to, kind, at, why }, isStillWanted);
  }

  /** Whether what was laid aside for a night is let go after it: a pause silences the couple, an end both and the coach. */
  private mayStillCome(kind: string): boolean {
    if (kind === 'three-months-after') return true;
    return this.state === 'active' || (this.state === 'paused' && kind === 'coach-alert');
  }

  private homeOf(to: Expected['to']): Home {
    if (to === 'coach') return { zone: this.coachZone ?? 'UTC', quiet: usualQuiet };
    const wish = this.asking?.wishes[to] ?? this.wishOfA;
    return { zone: wish!.zone, quiet: this.quiet[to] };
  }
}
