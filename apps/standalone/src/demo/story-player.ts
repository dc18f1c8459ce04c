import { addDays, type CheckInSubmission } from '@troth/domain';
import type { Agenda } from '../couple/agenda.js';
import type { CoachClient } from '../couple/coach-client.js';
import type { InboxMail } from '../couple/inbox.js';
import type { CheckInForm, PartnerClient } from '../couple/partner-client.js';
import { linkToken, type PartnerDriver } from '../couple/partner-driver.js';
import { sayAlone } from './said-alone.js';
import type { Side, StoryWeek } from './story-week.js';
import type { Story, StoryEvent } from './story.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const THURSDAY = 4;
const COACH_READS_AFTER_HOURS = 20;

type Practised = Extract<StoryEvent, { does: 'practise' }>;

/** What all couples of the demo live on. */
export interface Scene {
  readonly agenda: Agenda;
  readonly now: () => Date;
  readonly coach: () => Promise<CoachClient>;
  /** What comes later is left unread, for the person who tries the demo as a coach. */
  readonly coachReadsUntil: Date;
  readonly ends: Date;
  /** The enrolment of the person with that address. */
  readonly enrolmentOf: (email: string) => Promise<string>;
}

/** Plays one couple's story: reads their emails, answers as written, and does what happens in between. */
export class StoryPlayer {
  private readonly asked = { a: 0, b: 0 };
  private readonly askedSix = { a: 0, b: 0 };
  private begun = false;

  constructor(
    readonly story: Story,
    private readonly index: number,
    private readonly drivers: Readonly<Record<Side, PartnerDriver>>,
    private readonly scene: Scene,
  ) {}

  begin(demoStart: Date): void {
    this.plan(demoStart.getTime() + this.story.joinsOnDay * DAY + 9 * HOUR, () => this.join());
    for (const said of this.story.alone ?? [])
      this.plan(this.scene.ends.getTime() - said.daysBeforeEnd * DAY, () =>
        sayAlone(said, this.drivers[said.by], this.story[said.by].name, this.scene.coach),
      );
  }

  onMail(side: Side, mail: InboxMail): void {
    const { invitation } = this.story;
    if (mail.kind === 'confirm-address') {
      const token = linkToken(mail, 'confirm-address');
      this.later(1, async () => {
        await this.drivers.a.client.confirmAddress(token);
        await this.tell('a', token);
      });
    }
    if (mail.kind === 'invitation' && invitation.answer === 'accept') {
      const token = linkToken(mail, 'invitation');
      this.later(2 + invitation.afterDays * 24, async () => {
        await this.drivers.b.client.acceptInvitation(token, this.story.b);
        await this.tell('b', token);
      });
    }
    if (mail.kind === 'check-in') this.onAsked(side, mail);
    if (mail.kind === 'measure') this.onAskedSix(side, mail);
  }

  private async join(): Promise<void> {
    const { a, b } = this.story;
    const { name, email, zone, weekday, time } = a;
    await this.drivers.a.client.join({ name, email, zone, weekday, time, partner: { name: b.name, email: b.email } });
  }

  private async tell(side: Side, token: string): Promise<void> {
    const { before } = this.story[side];
    if (before) await this.drivers[side].client.tellByLink(token, before);
  }

  private onAskedSix(side: Side, mail: InboxMail): void {
    const scores = this.story[side].six[this.askedSix[side]++];
    if (scores) this.later(2, () => this.drivers[side].client.answerSixByLink(linkToken(mail, 'measure'), scores));
  }

  private onAsked(side: Side, mail: InboxMail): void {
    if (!this.begun) this.beginEvents();
    const week = this.story[side].weeks[this.asked[side]++];
    if (!week) return;
    this.later(week.afterHours, () => this.checkIn(side, linkToken(mail, 'check-in'), week));
  }

  /** Events are counted from the Monday of the week in which the couple was asked first. */
  private beginEvents(): void {
    this.begun = true;
    const day = Math.floor(this.scene.now().getTime() / DAY);
    const monday = (day - ((day + THURSDAY - 1) % 7)) * DAY;
    for (const event of this.story.events) {
      this.plan(monday + (event.week * 7 + event.day) * DAY + 10 * HOUR, () => this.live(event));
    }
  }

  private async checkIn(side: Side, token: string, week: StoryWeek): Promise<void> {
    const { client } = this.drivers[side];
    const form = await client.lookAtCheckIn(token);
    await client.checkIn(token, submissionOf(week, form, this.scene.now()));
    if (week.note?.[0] === 'coach' && this.scene.now() < this.scene.coachReadsUntil)
      this.later(COACH_READS_AFTER_HOURS, async () => (await this.scene.coach()).readNotes(await this.enrolment()));
  }

  private async live(event: StoryEvent): Promise<void> {
    switch (event.does) {
      case 'coach-completes-stage':
        return void (await (await this.scene.coach()).confirmStage(await this.enrolment()));
      case 'coach-writes':
        return void (await (await this.scene.coach()).writeNote(await this.enrolment(), event.text));
      case 'coach-writes-to':
        return (await this.scene.coach()).writeTo(await this.enrolment(), event.to, event.text);
      case 'coach-sees':
        return (await this.scene.coach()).see(await this.enrolment(), event.flag);
      default: {
        const { client } = this.drivers[event.by];
        const cookie = await this.drivers[event.by].signIn();
        if (event.does === 'practise') await this.practise(client, cookie, event);
        if (event.does === 'writes') await client.writeToCoach(cookie, event.text, this.scene.now());
        if (event.does === 'stops-mail') await client.stopMail(cookie, event.kind);
        if (event.does === 'pause') await client.pause(cookie);
        if (event.does === 'resume') await client.resume(cookie);
        if (event.does === 'end-apart') await client.complete(cookie, 'apart');
        if (event.does === 'share') await client.chooseSharing(cookie, true);
        if (event.does === 'return') await client.returnTo(cookie, event.to);
        if (event.does === 'move') await client.changePreferences(cookie, event.to);
      }
    }
  }

  /** Says of the practice that stands first this week that it was done, or not. */
  private async practise(client: PartnerClient, cookie: string, { said, words }: Practised): Promise<void> {
    const { together } = await client.weeklyPractices(cookie);
    await client.sayOfPractice(cookie, together[0]!.id, {
      said,
      words: words ? { audience: words[0], text: words[1] } : null,
    });
  }

  private enrolment(): Promise<string> {
    return this.scene.enrolmentOf(this.story.a.email);
  }

  private later(hours: number, act: () => Promise<unknown>): void {
    this.plan(this.scene.now().getTime() + hours * HOUR, act);
  }

  private plan(at: number, act: () => Promise<unknown>): void {
    this.scene.agenda.add({ at, couple: this.index, act: async () => void (await act()) });
  }
}

function submissionOf(week: StoryWeek, form: CheckInForm, now: Date): CheckInSubmission {
  const { promise, note } = week;
  return {
    answers: answersOf(week, form),
    own: form.own.map(({ promiseId }) => ({ promiseId, answer: week.own })),
    seen: form.seen.map(({ promiseId }) => ({ promiseId, answer: week.seen })),
    ...(promise
      ? {
          promise: {
            ifCue: promise[0],
            thenAct: promise[1],
            dueOn: addDays(now.toISOString().slice(0, 10), promise[2]),
          },
        }
      : {}),
    ...(note ? { note: { audience: note[0], text: note[1] } } : {}),
  };
}

/** What the form asks, as the story tells it; the middle of the scale where it tells nothing. */
function answersOf({ ratings }: StoryWeek, { questions }: CheckInForm): CheckInSubmission['answers'] {
  const told: Readonly<Record<string, number | undefined>> = ratings;
  return Object.fromEntries(
    questions.map(({ id, scale }) => [id, told[id] ?? Math.round((scale.min + scale.max) / 2)]),
  ) as CheckInSubmission['answers'];
}
