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

/** The one sentence that is said before joining and above the questions alike. */
export const whatTheCoachSees = messages.coachWords;

/**
 * What people agree to, by version. A version's words never change: other words are a new version, since what was kept
 * as somebody's consent names the version and the hash of its English words.
 */
export const consentTexts = {
  '1': [
    { term: messages.weKeep, words: messages.weKeepWords },
    { term: messages.coach, words: messages.coachWords },
    { term: messages.partner, words: messages.partnerWords },
    { term: messages.nobody, words: messages.nobodyWords },
    { term: messages.leave, words: messages.leaveWords },
  ],
} as const satisfies Record<string, readonly ConsentPart[]>;

export type ConsentVersion = keyof typeof consentTexts;

/** The version that is shown and agreed to today. */
export const consentVersion: ConsentVersion = '1';

/** A version's words in one text, as its hash is made from; null for a version that is not known here. */
export function consentText(version: string): string | null {
  const parts: readonly ConsentPart[] | undefined = (consentTexts as Record<string, readonly ConsentPart[]>)[version];
  return parts ? parts.map(({ term, words }) => `${english.say(term)}: ${english.say(words)}`).join('\n') : null;
}
