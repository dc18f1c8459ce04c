import type { Intake } from '@troth/domain';
import type { PartnerA, Said } from './partner-a.js';

/** What partner A keeps private, in the weeks of one couple; hours count from the Monday on which the couple joins. */
export interface LifeOfA {
  /** What A answers in a week, from 1; null where A does not. */
  readonly says: (week: number) => Said | null;
  /** How long after the check-in came. */
  readonly answersAfterHours: number;
  /** Whether A answers a second time before the week closes. */
  readonly changesMind: boolean;
  readonly acts: readonly { readonly atHour: number; readonly act: (a: PartnerA) => Promise<unknown> }[];
}

/** A couple that is in both twins; only what A keeps private is another in the second. */
export interface Couple {
  readonly name: string;
  readonly withCoach: boolean;
  /** Whether A makes promises to B, in both twins the same; where A does not always answer, A makes none. */
  readonly promises: boolean;
  /** Whether B shares how promises were seen, in both twins. */
  readonly shares?: true;
  /** Whether B's page is also read in a browser, which takes its time. */
  readonly readsPage?: boolean;
  readonly one: Partial<LifeOfA>;
  readonly other: Partial<LifeOfA>;
}

export const usualLife: LifeOfA = { says: () => ({}), answersAfterHours: 3, changesMind: false, acts: [] };

const low = { openness: 1, closeness: 0, trust: 0, focus: 1, readiness: 1 };
const day = 24;
const week = 7 * day;

const account: Intake = {
  causes: ['affair', 'lies'],
  hurt: 'hurt-partner',
  ended: 'not-sure',
  ago: 'weeks',
  hopes: ['decide'],
  hope: 'That I find the courage to say it.',
  children: 'yes',
};

const unsafe = { mailbox: 'shared', safe: 'not-safe', reach: 'Text me at work, before noon.' } as const;
const talk = { reach: 'By text.', words: 'I do not know what to do. '.repeat(9) };

export const silent: Partial<LifeOfA> = { says: () => null };
const lowRatings: Partial<LifeOfA> = { says: () => ({ answers: low }) };

/** One private difference a couple, and one couple in which all of them come at once. */
export const couples: readonly Couple[] = [
  { name: 'ratings, no coach', withCoach: false, promises: true, readsPage: true, one: {}, other: lowRatings },
  { name: 'silence, no coach', withCoach: false, promises: false, one: {}, other: silent },
  {
    name: 'choices',
    withCoach: false,
    promises: true,
    one: {},
    other: {
      acts: [
        { atHour: 5 * day, act: (a) => a.sharing(true) },
        { atHour: 8 * day, act: (a) => a.forgiveness(true) },
        { atHour: 5 * week + day, act: (a) => a.agreesStage() },
      ],
    },
  },
  { name: 'ratings', withCoach: true, promises: true, one: {}, other: lowRatings },
  {
    name: 'marks',
    withCoach: true,
    promises: true,
    one: {},
    other: { says: () => ({ own: 'not', sees: 'not' }) },
  },
  {
    name: 'notes',
    withCoach: true,
    promises: true,
    one: {},
    other: {
      says: (number) => ({
        note: { text: 'Nobody is to read this. '.repeat(number * 5), audience: number % 2 ? 'private' : 'coach' },
      }),
    },
  },
  {
    name: 'promises changed and let go',
    withCoach: true,
    promises: true,
    one: {
      says: (number) => (number === 3 ? { promises: false } : {}),
      acts: [{ atHour: 9 * day + 3, act: (a) => a.letsPromiseGo() }],
    },
    // Made on the first Sunday and told on the Tuesday after: changed and changed back before and after, and let go.
    // That of the third week is let go before its week closes, as if it had never been made.
    other: {
      acts: [
        { atHour: 6 * day + 16, act: (a) => a.changesPromise('I write a letter.') },
        { atHour: 6 * day + 18, act: (a) => a.changesPromise('I call at noon (A 1)') },
        { atHour: 8 * day + 18, act: (a) => a.changesPromise('I say it on the stairs.') },
        { atHour: 8 * day + 20, act: (a) => a.changesPromise('I call at noon (A 1)') },
        { atHour: 11 * day + 3, act: (a) => a.letsPromiseGo() },
        { atHour: 2 * week + 6 * day + 18, act: (a) => a.letsPromiseGo() },
      ],
    },
  },
  {
    name: 'what came before',
    withCoach: true,
    promises: true,
    one: {},
    other: {
      acts: [
        { atHour: 2 * day, act: (a) => a.tells(account) },
        { atHour: 3 * week + day, act: (a) => a.tells({ ...account, ended: 'ended' }) },
      ],
    },
  },
  {
    name: 'how things are',
    withCoach: true,
    promises: true,
    one: {},
    other: {
      acts: [
        // Asked on the Thursday after joining, at 19:00.
        { atHour: 4 * day, act: (a) => a.answersMeasures(2) },
        { atHour: 12 * day, act: (a) => a.answersMeasures(9) },
      ],
    },
  },
  {
    name: 'the yes to emails',
    withCoach: true,
    promises: false,
    one: {},
    other: {
      acts: [
        { atHour: 9 * day, act: (a) => a.takesBackEmails() },
        { atHour: 4 * week, act: (a) => a.agreesToEmails() },
      ],
    },
  },
  {
    name: 'safety, and what is done about it',
    withCoach: true,
    promises: true,
    one: {},
    other: {
      acts: [
        { atHour: 2 * day, act: (a) => a.answersOnSafety(unsafe) },
        { atHour: 9 * day, act: (a) => a.isLookedAfter('noted') },
        { atHour: 10 * day, act: (a) => a.asksToTalk(talk) },
        { atHour: 3 * week, act: (a) => a.isLookedAfter('closed') },
        { atHour: 4 * week, act: (a) => a.answersOnSafety({ ...unsafe, mailbox: 'mine' }) },
      ],
    },
  },
  {
    name: 'practices',
    withCoach: true,
    promises: true,
    one: {},
    other: {
      acts: [
        { atHour: 2 * day, act: (a) => a.saysOfPractice('our-ground-rules', 'done', 'We laughed.') },
        { atHour: 9 * day, act: (a) => a.saysOfPractice('say-it-back', 'not-this-week', 'Too tired.') },
      ],
    },
  },
  {
    name: 'messages',
    withCoach: true,
    promises: true,
    one: {},
    other: {
      acts: [
        { atHour: 2 * day, act: (a) => a.isWrittenTo('How are the two of you? '.repeat(40)) },
        { atHour: 2 * day + 3, act: (a) => a.isWrittenTo('And how are you?') },
        { atHour: 3 * day, act: (a) => a.readsMessages() },
        { atHour: 3 * day + 1, act: (a) => a.writes('I do not know. '.repeat(90)) },
        { atHour: 3 * week, act: (a) => a.isWrittenTo('Shall we talk on Friday?') },
      ],
    },
  },
  { name: 'silence', withCoach: true, promises: false, one: {}, other: silent },
  {
    name: 'lateness',
    withCoach: true,
    promises: true,
    one: {},
    other: { answersAfterHours: 44, changesMind: true },
  },
  {
    name: 'emails stopped',
    withCoach: true,
    promises: true,
    one: {},
    other: {
      acts: [
        { atHour: 2 * day, act: (a) => a.quietHours({ from: '12:00', until: '23:30' }) },
        { atHour: 9 * day, act: (a) => a.stops('weekly-report') },
        { atHour: 9 * day, act: (a) => a.stops('milestone') },
        { atHour: 9 * day, act: (a) => a.stops('check-in-reminder') },
      ],
    },
  },
  {
    name: 'zone',
    withCoach: true,
    promises: true,
    one: {},
    other: {
      acts: [{ atHour: 3 * day, act: (a) => a.preferences({ zone: 'America/New_York', weekday: 7, time: '19:00' }) }],
    },
  },
  {
    name: 'hour',
    withCoach: true,
    promises: true,
    one: {},
    other: {
      acts: [{ atHour: 10 * day, act: (a) => a.preferences({ zone: 'Europe/Berlin', weekday: 7, time: '07:15' }) }],
    },
  },
  {
    name: 'weekday',
    withCoach: true,
    promises: true,
    one: {},
    other: {
      acts: [
        { atHour: 10 * day, act: (a) => a.preferences({ zone: 'Europe/Berlin', weekday: 1, time: '06:00' }) },
        { atHour: 24 * day, act: (a) => a.preferences({ zone: 'Europe/Berlin', weekday: 5, time: '20:00' }) },
      ],
    },
  },
  {
    name: 'complaint',
    withCoach: true,
    promises: false,
    one: silent,
    other: { ...silent, acts: [{ atHour: 2 * week, act: (a) => a.complains() }] },
  },
  {
    name: 'bounce',
    withCoach: true,
    promises: false,
    one: silent,
    other: { ...silent, acts: [{ atHour: 2 * week, act: (a) => a.bounces() }] },
  },
  {
    name: 'replies and a draft',
    withCoach: true,
    promises: false,
    one: silent,
    other: {
      ...silent,
      acts: [
        { atHour: 7 * day, act: (a) => a.replies('7 6 5') },
        { atHour: 2 * week, act: (a) => a.replies('We cannot go on like this. Please ring me.') },
        { atHour: 3 * week, act: (a) => a.beginsToWrite() },
      ],
    },
  },
  {
    name: 'everything at once',
    withCoach: true,
    promises: false,
    readsPage: true,
    one: {},
    other: {
      says: (number) =>
        number % 3 === 0 ? null : { answers: low, sees: 'not', note: { text: 'Mine alone.', audience: 'private' } },
      answersAfterHours: 30,
      acts: [
        { atHour: 5 * day, act: (a) => a.sharing(true) },
        { atHour: 6 * day, act: (a) => a.quietHours(null) },
        { atHour: 7 * day, act: (a) => a.tells(account) },
        { atHour: 7 * day + 1, act: (a) => a.answersMeasures(1) },
        { atHour: 8 * day, act: (a) => a.stops('weekly-report') },
        { atHour: 9 * day, act: (a) => a.asksToTalk(talk) },
        { atHour: 2 * week, act: (a) => a.replies('Please ring me.') },
        { atHour: 4 * week, act: (a) => a.complains() },
      ],
    },
  },
];
