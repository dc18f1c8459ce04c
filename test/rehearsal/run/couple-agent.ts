import type { Us } from '@troth/contract';
import { IN_ORDER, linkToken, PartnerDriver, RequestRefused, type Agenda } from '@troth/standalone';
import type { CastCouple } from '../cast/cast-couples.js';
import type { Side } from '../cast/wish.js';
import { answerDelays } from '../cast/habit.js';
import type { Incident } from '../cast/incident.js';
import type { Recorded } from '../sink/recorded.js';
import { compose } from './compose-check-in.js';
import type { CoupleLog } from './couple-log.js';
import type { LeakWatch } from '../verdict/leak-watch.js';
import type { PageSeen } from '../verdict/twins.js';

const HOUR = 3_600_000;

/** What a couple lives on. */
export interface Surroundings {
  readonly agenda: Agenda;
  readonly now: () => number;
  /** When the first can join, in milliseconds. */
  readonly opensAt: number;
  readonly leaks: LeakWatch;
  /** Looks up what became of a sign-up; null where the address has no enrolment. */
  readonly enrolmentOf: (email: string) => Promise<CoupleLog['enrolment']>;
  readonly onPage: (page: PageSeen) => void;
}

/** One couple that lives its cast life: reacts to its emails and does what was rolled for it. */
export class CoupleAgent {
  private readonly weeksAsked = { a: 0, b: 0 };
  private begun = false;

  constructor(
    readonly cast: CastCouple,
    private readonly drivers: Readonly<Record<Side, PartnerDriver>>,
    private readonly log: CoupleLog,
    private readonly around: Surroundings,
  ) {}

  begin(startsAt: number): void {
    const at = Math.max(startsAt + this.cast.joinsAtHour * HOUR, this.around.opensAt);
    this.around.agenda.add({ at, couple: IN_ORDER, act: () => this.join() });
  }

  /** What an email makes this couple do. */
  onMail(side: Side, mail: Recorded): void {
    const { invitation } = this.cast;
    if (mail.kind === 'confirm-address' && invitation.fate !== 'never-confirmed') {
      this.later(invitation.confirmAfter, () => this.confirm(linkToken(mail, 'confirm-address')));
    }
    if (mail.kind === 'invitation' && (invitation.fate === 'accepted' || invitation.fate === 'declined')) {
      this.later(invitation.answerAfter, () =>
        this.answerInvitation(linkToken(mail, 'invitation'), invitation.fate === 'accepted'),
      );
    }
    if (mail.kind === 'welcome' && !this.begun) this.beginIncidents();
    if (mail.kind === 'check-in') this.onAsked(side, mail);
    if (mail.kind === 'stage-ready') this.onAskedAboutStage(side);
    if (mail.kind === 'programme-complete') this.log.isComplete = true;
  }

  private async join(): Promise<void> {
    const { a, b } = this.cast.partners;
    await this.drivers.a.client.join({
      ...a.wish,
      name: a.name,
      email: a.email,
      partner: { name: b.name, email: b.email },
    });
    this.log.add({ did: 'join', wishes: a.wish });
    this.log.enrolment = await this.around.enrolmentOf(a.email);
  }

  private async confirm(token: string): Promise<void> {
    await this.drivers.a.client.confirmAddress(token);
    this.log.add({ did: 'confirm' });
  }

  private async answerInvitation(token: string, accepts: boolean): Promise<void> {
    const { client } = this.drivers.b;
    const { wish } = this.cast.partners.b;
    await client.lookAtInvitation(token);
    if (!accepts) {
      await client.declineInvitation(token);
      return this.log.add({ did: 'decline' });
    }
    await client.acceptInvitation(token, wish);
    this.log.add({ did: 'accept', wishes: wish });
  }

  private beginIncidents(): void {
    this.begun = true;
    const start = this.around.now();
    for (const incident of this.cast.incidents) {
      this.plan(start + incident.atHour * HOUR, () => this.unlessRefused(incident.what, () => this.live(incident)));
    }
  }

  private onAsked(side: Side, mail: Recorded): void {
    const partner = this.cast.partners[side];
    const week = this.weeksAsked[side]++;
    const dice = partner.dice.fork(`week ${week}`);
    const silent = this.cast.twin === 'silent' && side === 'b';
    const always = this.cast.twin === 'answering' && side === 'b';
    if (silent || (!always && !dice.chance(partner.habit.answers(week)))) return;
    const token = linkToken(mail, 'check-in');
    const delay = always ? 1 : dice.pick(answerDelays);
    this.later(delay, () => this.checkIn(side, token, week, 'first'));
    if (dice.chance(0.15)) this.later(delay + dice.pick([1, 4, 20]), () => this.checkIn(side, token, week, 'again'));
  }

  private async checkIn(side: Side, token: string, week: number, time: 'first' | 'again'): Promise<void> {
    if (time === 'again' && !this.log.hasAnswered(side, week)) return;
    const partner = this.cast.partners[side];
    const { client } = this.drivers[side];
    try {
      const form = await client.lookAtCheckIn(token);
      this.around.leaks.look(this.cast, side, 'check-in page', form, this.around.now());
      if (form.closed) return;
      const promiseMade = this.log.promiseMade(side, form.week);
      const submission = compose(partner, form, {
        week,
        time,
        twin: this.cast.twin,
        promiseMade,
        now: this.around.now(),
      });
      const answer = await client.checkIn(token, submission);
      this.around.leaks.look(this.cast, side, 'check-in answer', answer, this.around.now());
      this.log.addAnswer(side, week, form, submission);
    } catch (fault) {
      // After its week the link is dead; the model knows when that is, and misses an answer that was refused too early.
      if (!(fault instanceof RequestRefused && [404, 409, 410].includes(fault.status))) throw fault;
      this.log.addRefused(side, week);
    }
  }

  private async live(incident: Incident): Promise<void> {
    if (this.log.hasEnded) return;
    const { by, what } = incident;
    const driver = this.drivers[by];
    const cookie = await driver.signIn(() => this.log.add({ did: 'ask-link', side: by }));
    const { client } = driver;
    switch (what) {
      case 'look':
        return this.look(by, cookie);
      case 'pause':
        if (!this.log.isPaused) await this.log.doing({ did: 'pause' }, client.pause(cookie));
        return;
      case 'resume':
        if (this.log.isPaused) await this.log.doing({ did: 'resume' }, client.resume(cookie));
        return;
      case 'leave':
        return this.log.doing({ did: 'leave' }, client.leave(cookie));
      case 'end-apart':
        return this.log.doing({ did: 'end', how: 'apart' }, client.complete(cookie, 'apart'));
      case 'return':
        return this.returnToStage(by, cookie);
      case 'let-go':
      case 'change-promise':
        return this.tendPromise(by, cookie, what);
      default:
        return this.choose(incident, cookie);
    }
  }

  /** What one of the two chooses for themselves. */
  private async choose(incident: Incident, cookie: string): Promise<void> {
    const { by: side, what } = incident;
    const { client } = this.drivers[side];
    switch (what) {
      case 'share':
      case 'stop-sharing': {
        const yes = what === 'share';
        return this.log.doing({ did: 'share', side, yes }, client.chooseSharing(cookie, yes));
      }
      case 'want-forgiveness': {
        const chosen = client.chooseOptionalStage(cookie, 'forgiveness', true);
        return this.log.doing({ did: 'want-forgiveness', side, yes: true }, chosen);
      }
      case 'quiet': {
        const { quiet } = incident;
        return this.log.doing({ did: 'quiet', side, quiet }, client.chooseQuietHours(cookie, quiet));
      }
      case 'change': {
        const wishes = { ...this.log.wish(side), ...incident.change };
        return this.log.doing({ did: 'change', side, wishes }, client.changePreferences(cookie, wishes));
      }
    }
  }

  /** Lets go a promise whose day has not come, or makes it another and later one; one without any does nothing. */
  private async tendPromise(side: Side, cookie: string, what: 'let-go' | 'change-promise'): Promise<void> {
    const { client } = this.drivers[side];
    const { myPromises } = (await client.us(cookie)) as unknown as Us;
    const promise = myPromises.find(({ mayChange }) => mayChange);
    if (!promise) return;
    const { promiseId, text, ifCue, thenAct, dueOn } = promise;
    if (what === 'let-go') {
      await this.log.doing(
        { did: 'tend-promise', side, promise: text, to: null },
        client.letPromiseGo(cookie, promiseId),
      );
      return this.log.tendPromise(side, promise, 'let-go');
    }
    const later = new Date(Date.parse(dueOn) + 48 * HOUR).toISOString().slice(0, 10);
    const to = { ifCue, thenAct: thenAct.replace('listen first', 'listen before I speak'), dueOn: later };
    const words = text.replace(thenAct, to.thenAct);
    await this.log.doing(
      { did: 'tend-promise', side, promise: text, to: words },
      client.changePromise(cookie, promiseId, to),
    );
    this.log.tendPromise(side, promise, to);
  }

  private async look(by: Side, cookie: string): Promise<void> {
    const page = await this.drivers[by].client.us(cookie);
    this.around.leaks.look(this.cast, by, 'own page', page, this.around.now());
    if (by === 'a') this.around.onPage({ couple: this.cast.index, at: this.around.now(), body: page });
  }

  /** Back to the first stage, where they are past it. */
  private async returnToStage(by: Side, cookie: string): Promise<void> {
    if (this.log.isPaused || this.log.stagesCompleted === 0) return;
    await this.log.doing(
      { did: 'return', stage: 'communication' },
      this.drivers[by].client.returnTo(cookie, 'communication'),
    );
  }

  /** Without a coach each partner is asked by their own answers, and says on their own page that they go on. */
  private onAskedAboutStage(side: Side): void {
    const dice = this.cast.partners[side].dice.fork(`ready ${this.around.now()}`);
    this.later(dice.pick([5, 30, 60]), () => this.unlessRefused('agree', () => this.agree(side)));
  }

  private async agree(side: Side): Promise<void> {
    if (this.log.hasEnded || this.log.isPaused) return;
    const cookie = await this.drivers[side].signIn(() => this.log.add({ did: 'ask-link', side }));
    const page = await this.drivers[side].client.us(cookie);
    if (!page['canAgreeStage'] || page['agreed']) return;
    await this.log.doing({ did: 'agree-stage', side }, this.drivers[side].client.agreeStage(cookie));
  }

  /** What is refused is judged afterwards: only the end of their programme is a reason. */
  private async unlessRefused(what: string, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (fault) {
      if (!(fault instanceof RequestRefused && fault.status === 409)) throw fault;
      this.log.addRefusedAct(what, fault.code);
    }
  }

  private later(hours: number, act: () => Promise<void>): void {
    this.plan(Math.ceil(this.around.now() / HOUR + hours) * HOUR, act);
  }

  private plan(at: number, act: () => Promise<void>): void {
    this.around.agenda.add({ at, couple: this.cast.index, act });
  }
}
