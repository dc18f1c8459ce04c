import { Asking, REMIND_AFTER, settlesAt, type AskedWeek } from './asking.js';
import { Attention } from './attention.js';
import type { Expected } from './expected.js';
import type { Entry, Side } from './journal.js';
import { Invitation } from './invitation.js';
import { Letterbox, usualQuiet, type Home } from './letterbox.js';
import { Measures } from './measures.js';
import { Milestones } from './milestones.js';
import type { Duty } from './duty.js';
import { PauseNotices } from './pause-notices.js';
import { MarkedPromises } from './promises.js';
import { Readiness } from './readiness.js';
import { Stages, type ModelRound } from './stages.js';
import { weekName, type Quiet, type Wish } from './wall-clock.js';

const sides = ['a', 'b'] as const;

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
  private readonly readiness = new Readiness();
  private readonly stages = new Stages();
  private readonly promises = { a: new MarkedPromises(), b: new MarkedPromises() };
  private readonly shares: Record<Side, boolean> = { a: false, b: false };
  private readonly milestones = new Milestones((to, at, why) => this.expect(to, 'milestone', at, why));
  private readonly attention = new Attention(
    (to, kind, at, why) => (to !== 'coach' || this.mayStillCome(kind)) && this.expect(to, kind, at, why),
    () => this.homeOf('coach'),
  );
  private readonly measures = new Measures((to, at) => this.expect(to, 'measure', at, `asked at ${at}`));
  private readonly invitation = new Invitation({
    remind: (at) => this.expect('b', 'invitation-reminder', at, 'invitation'),
    lapse: () => void (this.state = 'ended'),
  });
  private readySince: number | null = null;
  private completedAt: number | null = null;
  private readonly pauseNotices = new PauseNotices({
    isPaused: () => (this.state === 'paused' || this.state === 'active' ? this.state === 'paused' : null),
    tell: (what, at, why) => this.toBoth(what, at, why),
  });

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
      ...this.letterbox.duties(),
      ...this.measures.duties(this.state, (side) => !this.asking!.isUsual(side)),
      ...(this.state === 'invited' ? this.invitation.duties() : []),
      ...(this.asking?.open() ?? []).flatMap((week) => this.dutiesOf(week)),
    ];
    const end = this.completedAt;
    if (end !== null) duties.push(this.milestones.threeMonthsAfter(end, () => (this.completedAt = null)));
    duties.push(...[this.pauseNotices.later, this.attention.later].filter((later) => later !== null));
    return duties.reduce<Duty | null>((first, duty) => (first && first.at <= duty.at ? first : duty), null);
  }

  private dutiesOf(week: AskedWeek): Duty[] {
    const duties: Duty[] = [{ at: week.closesAt, run: () => this.close(week) }];
    if (!week.settled) duties.push({ at: settlesAt(week.closesAt), run: () => this.settle(week) });
    for (const side of sides) {
      const at = week.due[side];
      if (!week.come[side]) duties.push({ at, run: () => this.ask(week, side) });
      else if (week.asked[side] && !week.reminded[side])
        duties.push({ at: at + REMIND_AFTER, run: () => this.remind(week, side) });
    }
    return duties;
  }

  private ask(week: AskedWeek, side: Side): void {
    if (!this.asking!.ask(week, side)) return;
    this.readiness.ask(week, side, this.roundOf.get(week) ?? this.stages.round!);
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
    if (week.answered[side] || !this.asking!.reminds(side)) return;
    const isOpen = () => this.state === 'active' && week.state === 'open' && !week.answered[side];
    this.expect(side, 'check-in-reminder', week.due[side] + REMIND_AFTER, weekName(week.monday), isOpen);
  }

  private close(week: AskedWeek): void {
    const at = week.closesAt;
    const { told, reports } = this.asking!.close(week);
    for (const side of told) this.expect(side, 'writing-less', at, weekName(week.monday));
    this.closedAt.set(weekName(week.monday), at);
    this.counts.reports += 1;
    for (const side of reports) this.expect(side, 'weekly-report', at, weekName(week.monday));
    for (const side of sides) {
      const promises = this.promises[side];
      promises.close(week.monday);
      if (week.asked[side]) this.milestones.settle(side, week, at);
      const both = this.shares.a && this.shares.b;
      for (const milestone of promises.reached) this.milestones.inBothViews(side, milestone, at, both);
      this.attention.close(side, week, promises, at);
    }
    const ready = this.readiness.in(week, this.roundOf.get(week)!);
    const asked = this.stages.close({ monday: week.monday, ready }, this.roundOf.get(week)!, this.coachZone !== null);
    const { round } = this.stages;
    for (const side of asked) this.expect(side, 'stage-ready', at, `round ${round!.number}`, () => this.isAsked(side));
    this.readySince = round?.ready ? (this.readySince ?? at) : null;
    if (round?.ready) this.milestones.both('stage-ready', at, `round ${round.number}`);
    this.attention.stage(this.readySince, at);
  }

  private isAsked(side: Side): boolean {
    return this.mayStillCome('stage-ready') && this.stages.round?.asked.has(side) === true;
  }

  private take<Did extends Entry['did']>(entry: Extract<Entry, { did: Did }>): void {
    const does = this.does[entry.did as Did] as (taken: typeof entry) => void;
    does(entry);
  }

  /** What each thing that they do changes. */
  private readonly does: { readonly [Did in Entry['did']]: (entry: Extract<Entry, { did: Did }>) => void } = {
    join: ({ at, wishes }) => {
      this.wishOfA = wishes;
      this.expect('a', 'confirm-address', at, 'joining');
    },
    confirm: ({ at }) => {
      this.state = 'invited';
      this.invitation.sentAt = at;
      this.expect('b', 'invitation', at, 'invitation');
    },
    accept: ({ at, wishes }) => {
      this.state = 'active';
      this.asking = new Asking({ a: this.wishOfA!, b: wishes }, this.practiceZone);
      this.asking.begin(at);
      this.measures.begin(this.asking.wishes, at);
      this.beginRound(at);
      this.milestones.both('both-enrolled', at);
      this.toBoth('welcome', at, 'start');
    },
    decline: () => void (this.state = 'ended'),
    answer: (entry) => this.answer(entry),
    'tend-promise': ({ side, promise, to }) => this.promises[side].change(promise, to),
    'ask-link': ({ side, at }) => this.expect(side, 'sign-in-link', at, `asked at ${at}`),
    pause: ({ at }) => {
      this.state = 'paused';
      this.asking!.freeze(at);
      this.pauseNotices.tell('paused', at);
    },
    resume: ({ at }) => {
      this.state = 'active';
      this.asking!.begin(at);
      this.pauseNotices.tell('resumed', at);
    },
    leave: ({ at }) => {
      this.toBoth('goodbye', at, 'leaving');
      this.end(at);
    },
    end: ({ how, at }) => this.finish(how, at),
    change: ({ side, wishes, at }) => {
      this.asking!.change(side, wishes, at);
      this.letterbox.reconsider(side, at);
    },
    quiet: ({ side, quiet, at }) => {
      this.quiet[side] = quiet;
      this.letterbox.reconsider(side, at);
    },
    return: ({ stage, at }) => {
      this.stages.returnTo(stage);
      this.beginRound(at);
      this.milestones.both('returned-to-stage', at, `round ${this.stages.round!.number}`);
    },
    'agree-stage': ({ side, at }) => {
      if (this.stages.agree(side)) this.completeStage(at);
    },
    'confirm-stage': ({ at }) => this.completeStage(at),
    'want-forgiveness': ({ side, yes }) => void (this.stages.wantsForgiveness[side] = yes),
    share: ({ side, yes }) => void (this.shares[side] = yes),
  };

  private answer({ at, side, week: name, ratings, own, seen, toCoach }: Extract<Entry, { did: 'answer' }>): void {
    const week = this.asking!.open().find(({ monday }) => weekName(monday) === name);
    if (!week) throw new Error(`${name} was answered, and the model does not have it open`);
    this.counts.checkIns += week.answered[side] ? 0 : 1;
    if (week.answered[side]) this.expect(side, 'answers-changed', at, `${name}, changed`);
    this.asking!.answer(week, side);
    this.readiness.answer(week, side, ratings.readiness);
    this.promises[side].answer('own', week.monday, own);
    this.promises[side === 'a' ? 'b' : 'a'].answer('seen', week.monday, seen);
    this.attention.stage(this.readySince, at);
    this.attention.rate(side, week, ratings, at);
    this.attention.note(side, week, toCoach, at);
    this.milestones.settle(side, week, at);
  }

  private completeStage(at: number): void {
    const { number } = this.stages.round!;
    this.stages.complete();
    this.counts.stagesCompleted += 1;
    if (!this.stages.round) {
      this.milestones.atTheEnd('stage-completed', `round ${number}`);
      return this.finish('together', at);
    }
    this.beginRound(at);
    this.milestones.both('stage-completed', at, `round ${number}`);
    if (this.stages.stagesCompleted >= 3) this.milestones.both('halfway', at);
  }

  /** With the first week that is not settled yet, or the one after all that are open. */
  private beginRound(at: number): void {
    const open = this.asking!.open();
    const first = open.find(({ closesAt }) => settlesAt(closesAt) > at);
    this.readiness.begin(this.stages.round!, first?.monday ?? open.at(-1)!.monday + 7);
  }

  private finish(how: 'together' | 'apart', at: number): void {
    this.toBoth('programme-complete', at, how);
    if (how === 'together') this.measures.endTogether(at);
    if (how === 'together') this.milestones.both('programme-completed', at);
    this.completedAt = at;
    this.end(at);
  }

  private end(at: number): void {
    this.state = 'ended';
    this.stoppedAt = at;
    this.asking?.freeze(at);
    this.stages.end();
  }

  private readonly toBoth = (kind: string, at: number, why: string): void =>
    sides.forEach((side) => this.expect(side, kind, at, why));

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
    if (kind === 'measure' && this.completedAt !== null) return true;
    return this.state === 'active' || (this.state === 'paused' && kind === 'coach-alert');
  }

  private homeOf(to: Expected['to']): Home {
    if (to === 'coach') return { zone: this.coachZone ?? 'UTC', quiet: usualQuiet };
    const wish = this.asking?.wishes[to] ?? this.wishOfA;
    return { zone: wish!.zone, quiet: this.quiet[to] };
  }
}
