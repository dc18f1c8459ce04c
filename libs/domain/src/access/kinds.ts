import type { Scope } from './scope.js';

/** How far somebody sees a kind of thing, and how the table in docs/privacy.md says it. */
export interface Sight {
  readonly scope: Scope | null;
  readonly words: string;
}

/** Who sees a kind of thing that is kept of a partner; who is not named never does. */
export interface KindRule {
  readonly what: string;
  readonly writer: Sight;
  readonly partner: Sight;
  readonly coach: Sight;
  readonly lead?: Sight;
  readonly safety?: Sight;
  /** At the terminal and the database. */
  readonly operator: Sight;
}

const yes = { scope: 'own', words: 'yes' } as const;
const ofOwnCouples = { scope: 'own-couples', words: 'yes' } as const;
const never = { scope: null, words: 'never' } as const;
const no = { scope: null, words: 'no' } as const;
const sharedNote = (words: string) => ({ scope: 'own-couple', words }) as const;
const inDatabase = { scope: 'installation', words: 'in the database' } as const;
const sealed = { scope: 'installation', words: 'sealed; opened by an export for its writer' } as const;

const forCoach = { writer: yes, partner: never, coach: ofOwnCouples, operator: inDatabase } as const;
const forCoachSealed = { ...forCoach, operator: sealed } as const;

/** Every kind of thing that is kept of a partner; the table in docs/privacy.md is held to it. */
export const kinds = {
  'names-and-addresses': {
    ...forCoach,
    what: 'names and addresses',
    partner: sharedNote('the name; the address only by the one who invited it'),
    lead: { scope: 'practice', words: 'yes' },
    safety: { scope: 'practice', words: 'the names and addresses of those who may need them' },
  },
  ratings: { ...forCoach, what: 'ratings, readiness, whether and when somebody answered' },
  'own-marks': { ...forCoach, what: 'how I marked my own promises' },
  'seen-marks': {
    ...forCoach,
    what: 'what I saw of my partner’s promises',
    partner: sharedNote('only as a score, and only while both share'),
  },
  promises: { ...forCoachSealed, what: 'a promise that I made', partner: sharedNote('once its week has closed') },
  draft: {
    what: 'a check-in that is not sent yet',
    writer: {
      scope: 'own',
      words: 'on the device, sealed ([decision 41](decisions/0041-drafts-and-what-a-page-weighs.md))',
    },
    partner: { scope: null, words: 'only with the device and the link together' },
    coach: never,
    operator: never,
  },
  'note-to-myself': {
    ...forCoachSealed,
    what: 'a note to myself',
    writer: { scope: 'own', words: 'page of that check-in, export' },
    coach: never,
  },
  'note-to-coach': { ...forCoachSealed, what: 'a note to my coach, a reply by email' },
  thread: {
    ...forCoachSealed,
    what: 'messages between my coach and me',
    partner: { scope: null, words: 'never, nor whether there are any' },
  },
  sessions: {
    ...forCoach,
    what: 'sessions with my coach: when they are, and where',
    partner: sharedNote('those for both of us; of one with me alone never, nor whether there is any'),
    operator: { scope: 'installation', words: 'when they are; where is sealed' },
  },
  'read-marks': {
    what: 'when a message was read',
    writer: { scope: null, words: 'never: there are no read receipts' },
    partner: never,
    coach: { scope: null, words: 'only of what was written to them' },
    operator: inDatabase,
  },
  'note-to-partner': {
    ...forCoachSealed,
    what: 'a note to my partner',
    partner: sharedNote('once its week has closed, while the programme lives'),
    coach: no,
  },
  'mail-choices': {
    ...forCoach,
    what: 'zone, weekday, hour, quiet hours, stopped emails, whether I agree to emails, a bounce, a complaint',
    coach: { scope: 'own-couples', words: 'what concerns emails' },
  },
  choices: {
    ...forCoach,
    what: 'whether I share, which optional stages I would like',
    partner: { scope: null, words: 'never; an optional stage only by what follows when both want it' },
    coach: never,
  },
  readiness: { ...forCoach, what: 'whether I feel ready, and said that a stage can be closed' },
  measures: {
    ...forCoach,
    what: 'answers on how things are, every eight weeks',
    partner: { scope: null, words: 'never, nor whether any were given' },
  },
  intake: {
    ...forCoachSealed,
    what: 'what came before: what hurt trust, who was hurt, whether it has stopped, hopes, children',
    writer: { scope: 'own', words: 'yes, and can take it back' },
    partner: { scope: null, words: 'never, nor whether anything was told' },
  },
  'practice-marks': {
    ...forCoach,
    what: 'what I said of a weekly practice: done, not this week',
    writer: { scope: 'own', words: 'yes, and can take it back' },
  },
  'practice-words': {
    ...forCoachSealed,
    what: 'how it was, in my words',
    coach: { scope: 'own-couples', words: 'only where I share it' },
  },
  language: {
    what: 'the language of my emails',
    writer: { scope: 'own', words: 'yes, and can change it' },
    partner: never,
    coach: never,
    operator: inDatabase,
  },
  leafing: {
    what: 'which practice I leafed to',
    writer: { scope: null, words: 'nobody: it is kept nowhere' },
    partner: never,
    coach: never,
    operator: never,
  },
  'coach-notes': {
    what: 'the coach’s own notes',
    writer: { scope: 'own-couples', words: 'the coach who wrote it' },
    partner: no,
    coach: ofOwnCouples,
    operator: { scope: 'installation', words: 'sealed' },
  },
  'said-privately': {
    what: 'whether my mailbox is mine alone, whether I feel safe, that I would like to talk',
    writer: { scope: 'own', words: 'on no page; in my copy where I tick it' },
    partner: { scope: null, words: 'never, nor whether anything was said' },
    coach: never,
    safety: { scope: 'practice', words: 'yes' },
    operator: { scope: 'installation', words: 'sealed; that there is a case is not' },
  },
  'safety-acts': {
    what: 'what was done about it',
    writer: no,
    partner: never,
    coach: never,
    safety: { scope: 'practice', words: 'yes' },
    operator: { scope: 'installation', words: 'sealed' },
  },
} as const satisfies Readonly<Record<string, KindRule>>;

export type Kind = keyof typeof kinds;
