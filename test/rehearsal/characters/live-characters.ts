import { randomUUID } from 'node:crypto';
import { addCoach } from '@troth/api';
import { Agenda, CoachClient, direct, linkToken, PartnerClient, PartnerDriver } from '@troth/standalone';
import type { Installation } from '../run/installation.js';
import { openPractice } from '../run/practice.js';
import type { Recorded } from '../sink/recorded.js';
import { characters, type Character } from './characters.js';

const HOUR = 3_600_000;
const WEEK = 168 * HOUR;
const coach = {
  name: 'Sol',
  email: 'sol@practice.example',
  zone: 'Europe/Berlin',
  password: 'a rehearsal needs no secret',
};
const wish = { zone: 'Europe/Berlin', weekday: 7, time: '19:00' } as const;

/** What came of one character's weeks: every email, and the pages as they stand at the end. */
export interface LivedCharacter {
  readonly id: Character['id'];
  readonly mails: readonly (Pick<Recorded, 'kind' | 'subject' | 'text'> & {
    readonly to: 'a' | 'b';
    /** From 0, counted from the first email. */
    readonly week: number;
  })[];
  readonly us: Readonly<Record<'a' | 'b', unknown>>;
  /** The couple's page, and its line in the list. */
  readonly coach: { readonly couple: unknown; readonly listed: unknown };
}

export interface LivedCharacters {
  readonly characters: readonly LivedCharacter[];
  /** Every alert and digest that their coach got. */
  readonly coachMails: readonly Pick<Recorded, 'kind' | 'subject' | 'text'>[];
}

/** Lets each character and their partner live so many weeks, and collects what is said of them. */
export async function liveCharacters(
  installation: Installation,
  weeks: number,
  startsAt: Date,
): Promise<LivedCharacters> {
  const { clock, database, inbox } = installation;
  await openPractice(database, startsAt);
  await addCoach(database, coach, startsAt);
  const agenda = new Agenda();
  const couples = characters.map((character, index) => new Couple(character, index, installation, agenda));
  for (const couple of couples) couple.begin(startsAt.getTime() + HOUR);
  const onMail = (mail: Recorded) => couples.forEach((couple) => couple.onMail(mail));
  await direct({ database, clock, agenda, inbox, onMail }, new Date(startsAt.getTime() + weeks * WEEK));
  inbox.takeNew().forEach(onMail);
  const client = await CoachClient.signIn(installation.http('10.200.0.1'), coach.email, coach.password, randomUUID);
  const list = await client.couples();
  return {
    characters: await Promise.all(
      couples.map(async (couple) => {
        const listed = list.find(({ names }) => names[0] === couple.nameOf('a'))!;
        return couple.lived({ couple: await client.couple(listed.enrolmentId), listed }, startsAt);
      }),
    ),
    coachMails: inbox.all
      .filter(({ recipient }) => recipient === coach.email)
      .map(({ kind, subject, text }) => ({ kind, subject, text })),
  };
}

class Couple {
  private readonly asked = { a: 0, b: 0 };
  private readonly drivers: Readonly<Record<'a' | 'b', PartnerDriver>>;

  constructor(
    private readonly character: Character,
    private readonly index: number,
    private readonly installation: Installation,
    private readonly agenda: Agenda,
  ) {
    const http = installation.http(`10.0.0.${index + 1}`);
    const driver = (side: 'a' | 'b') =>
      new PartnerDriver(this.addressOf(side), new PartnerClient(http, randomUUID), installation.inbox);
    this.drivers = { a: driver('a'), b: driver('b') };
  }

  nameOf(side: 'a' | 'b'): string {
    return side === 'a' ? `Maker-${this.character.id}` : `Other-${this.character.id}`;
  }

  begin(at: number): void {
    const join = {
      ...wish,
      name: this.nameOf('a'),
      email: this.addressOf('a'),
      partner: { name: this.nameOf('b'), email: this.addressOf('b') },
    };
    this.agenda.add({ at, couple: this.index, act: async () => void (await this.drivers.a.client.join(join)) });
  }

  onMail(mail: Recorded): void {
    const side = (['a', 'b'] as const).find((one) => this.addressOf(one) === mail.recipient);
    if (!side) return;
    const { client } = this.drivers[side];
    if (mail.kind === 'confirm-address') this.later(1, () => client.confirmAddress(linkToken(mail, 'confirm-address')));
    if (mail.kind === 'invitation') this.later(1, () => client.acceptInvitation(linkToken(mail, 'invitation'), wish));
    if (mail.kind === 'check-in') this.answer(side, linkToken(mail, 'check-in'), this.asked[side]++);
  }

  async lived(coach: LivedCharacter['coach'], startsAt: Date): Promise<LivedCharacter> {
    const sides = ['a', 'b'] as const;
    const mails = this.installation.inbox.all.flatMap(({ recipient, kind, subject, text, at }) => {
      const to = sides.find((side) => this.addressOf(side) === recipient);
      return to ? [{ to, kind, subject, text, week: Math.floor((at - startsAt.getTime()) / WEEK) }] : [];
    });
    const us = { a: await this.page('a'), b: await this.page('b') };
    return { id: this.character.id, mails, us, coach };
  }

  private async page(side: 'a' | 'b'): Promise<unknown> {
    const { client } = this.drivers[side];
    return client.us(await this.drivers[side].signIn());
  }

  private answer(side: 'a' | 'b', token: string, week: number): void {
    this.later(2, async () => {
      const { client } = this.drivers[side];
      const form = await client.lookAtCheckIn(token);
      const submission = this.character[side](form, { week, now: this.installation.clock.now().getTime() });
      if (submission) await client.checkIn(token, submission);
    });
  }

  private addressOf(side: 'a' | 'b'): string {
    return `${this.character.id}.${side}@rehearsal.example`;
  }

  private later(hours: number, act: () => Promise<unknown>): void {
    const at = this.installation.clock.now().getTime() + hours * HOUR;
    this.agenda.add({ at, couple: this.index, act: async () => void (await act()) });
  }
}
