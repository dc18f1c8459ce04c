import { defineMessages, english, type Message } from '@troth/messages';

/** One part of what people agree to before they join: what or who it is about, and what is said of it. */
export interface ConsentPart {
  readonly term: Message;
  readonly words: Message;
}

const messages = defineMessages('consent.1', {
  weKeep: 'We keep',
  weKeepWords:
    'your name and email address, when you want to be asked, your weekly ratings, your promises and how they went, and the notes that you choose to write. Notes are locked with encryption.',
  coach: 'Your coach',
  coachWords:
    'The coach sees both partners’ ratings and promises, and the notes that their writer shared with the coach.',
  partner: 'Your partner',
  partnerWords:
    'sees the promises that you make to them, and where the two of you are in the programme. Never your ratings, and never whether you answered. How each of you saw the other’s promises is shown only while both of you have chosen that.',
  nobody: 'Nobody else',
  nobodyWords: 'There are no advertisers, no trackers, and nothing is sold or passed on.',
  leave: 'You can leave',
  leaveWords:
    'or pause at any time, without giving a reason. Being enrolled says something private about you; taking your consent back is as easy as giving it.',
});

const partMessages = defineMessages('consent.taking-part.2', {
  weKeepWords:
    'your name and email address, when you want to be asked, your weekly ratings, your promises and how they went, and what you choose to write. It says something private about the two of you. What you write is locked with encryption.',
  leaveWords: 'or pause at any time, without giving a reason. Taking back what you agree to is as easy as giving it.',
});

const emailMessages = defineMessages('consent.emails.2', {
  weSend: 'We send',
  weSendWords:
    'a check-in each week, now and then a reminder, a short report, and word when something was reached. You choose the day and the hour, and subjects say nothing private.',
  without: 'Without them',
  withoutWords:
    'you can still check in on your own page. We then write only to answer something that you did, to keep your page safe, or to say goodbye.',
  stop: 'You can stop them',
  stopWords: 'at any time, all at once or one kind alone.',
});

/** The one sentence that is said before joining and above the questions alike. */
export const whatTheCoachSees = messages.coachWords;

/** What is agreed to, each by itself: the programme with its answers, and emails that nobody asked for one by one. */
export const consentPurposes = ['taking-part', 'emails'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** What words were about; `all` are those of before, which covered each purpose at once. */
export type ConsentScope = ConsentPurpose | 'all';

/**
 * What people agree to, by scope and version. A version's words never change: other words are a new version, since what
 * was kept as somebody's consent names the version and the hash of its English words.
 */
export const consentTexts = {
  all: {
    '1': [
      { term: messages.weKeep, words: messages.weKeepWords },
      { term: messages.coach, words: messages.coachWords },
      { term: messages.partner, words: messages.partnerWords },
      { term: messages.nobody, words: messages.nobodyWords },
      { term: messages.leave, words: messages.leaveWords },
    ],
  },
  'taking-part': {
    '2': [
      { term: messages.weKeep, words: partMessages.weKeepWords },
      { term: messages.coach, words: messages.coachWords },
      { term: messages.partner, words: messages.partnerWords },
      { term: messages.nobody, words: messages.nobodyWords },
      { term: messages.leave, words: partMessages.leaveWords },
    ],
  },
  emails: {
    '2': [
      { term: emailMessages.weSend, words: emailMessages.weSendWords },
      { term: emailMessages.without, words: emailMessages.withoutWords },
      { term: emailMessages.stop, words: emailMessages.stopWords },
    ],
  },
} as const satisfies Record<ConsentScope, Record<string, readonly ConsentPart[]>>;

/** The versions that are shown and agreed to today. */
export const consentVersions = { 'taking-part': '2', emails: '2' } as const satisfies Record<ConsentPurpose, string>;

export type ConsentVersion = (typeof consentVersions)[ConsentPurpose];

/** Of taking part, which is what a programme begins with. */
export const consentVersion = consentVersions['taking-part'];

/** What words of taking part were about: those of version 1 covered emails as well. */
export function scopeOfJoining(version: string): ConsentScope {
  return version === '1' ? 'all' : 'taking-part';
}

/** The words of a version, part by part; those of version 1 were about all. Null for one that is not known here. */
export function consentParts(scope: ConsentScope, version: string): readonly ConsentPart[] | null {
  const versions: Record<string, readonly ConsentPart[]> = consentTexts[version === '1' ? 'all' : scope];
  return versions[version] ?? null;
}

/** A version's words in one text, as its hash is made from; null for a version that is not known here. */
export function consentText(scope: ConsentScope, version: string): string | null {
  const parts = consentParts(scope, version);
  return parts && parts.map(({ term, words }) => `${english.say(term)}: ${english.say(words)}`).join('\n');
}
