import { defineMessages, type Message, type Say } from '@troth/messages';
import type { Behind } from '../attention/attention-flag.js';
import { evidenceInWords, type Evidence } from '../attention/evidence-in-words.js';
import { attentionFlags } from '../attention/registry.js';
import { milestones as every } from '../milestones/registry.js';
import type { OwnDataPart } from './part.js';

const {
  title: rounds,
  about: aboutRounds,
  ...ofRounds
} = defineMessages('own-data.rounds', {
  title: 'The stages that you went through',
  about: 'Each time that the two of you were in one.',
  stage: 'Stage',
  number: 'Which time',
  entered_at: 'Began',
  ended_at: 'Ended',
  ended_as: 'How it ended',
});

const {
  title: milestones,
  about: aboutMilestones,
  ...ofMilestones
} = defineMessages('own-data.milestones', {
  title: 'Moments on the way',
  about: 'What was worth a word.',
  kind: 'Which moment',
  reached_at: 'Reached',
  of_the_couple: 'Of the two of you',
});

const {
  title: attention,
  about: aboutAttention,
  ...ofAttention
} = defineMessages('own-data.attention', {
  title: 'What your coach was asked to look at',
  about: 'Worked out from what you answered, or did not, and from your emails.',
  kind: 'What it was',
  evidence: 'From what',
  raised_at: 'Noticed',
  since: 'Since',
  ended_at: 'Over',
});

const {
  title: emails,
  about: aboutEmails,
  ...ofEmails
} = defineMessages('own-data.emails', {
  title: 'Emails to you',
  about: 'That we wrote, and when. What stood in them is not kept.',
  kind: 'Which email',
  sent_to: 'To',
  state: 'What became of it',
  due_at: 'Due',
  handed_at: 'Handed over',
  settled_at: 'Settled',
  message_id: 'Its number in the post',
});

const endOfRound = defineMessages('own-data.round-end', {
  completed: 'You went on to the next stage',
  returned: 'You went back to an earlier stage',
  ended: 'The programme ended',
});

const stateOfEmail = defineMessages('own-data.email-state', {
  due: 'Waiting to be sent',
  claimed: 'Being prepared',
  'handing-over': 'Being handed over',
  accepted: 'Sent',
  retry: 'Will be tried again',
  uncertain: 'May have arrived',
  held: 'Held back',
  suppressed: 'Not sent',
  expired: 'Too late, not sent',
  failed: 'Refused by your mail server',
});

const titlesOf = (all: Readonly<Record<string, { readonly messages: { readonly title: Message } }>>) =>
  Object.fromEntries(Object.entries(all).map(([id, { messages }]) => [id, messages.title]));

/** What a flag rests on, as it is worded when it is looked at. */
function evidence({ kind, evidence: kept, since }: Readonly<Record<string, unknown>>, say: Say): string {
  return evidenceInWords(String(kind), { ...(kept as Partial<Evidence>), since: since as Behind['since'] }, say);
}

/** What we made of it, and what we sent. */
export const whatCameOfIt = {
  rounds: { title: rounds, about: aboutRounds, columns: ofRounds, words: { ended_as: endOfRound } },
  milestones: {
    title: milestones,
    about: aboutMilestones,
    columns: ofMilestones,
    words: { kind: titlesOf(every) },
  },
  attention: {
    title: attention,
    about: aboutAttention,
    columns: ofAttention,
    words: { kind: titlesOf(attentionFlags) },
    sentences: { evidence },
  },
  emails: {
    title: emails,
    about: aboutEmails,
    columns: ofEmails,
    emails: ['kind'],
    words: { state: stateOfEmail },
    typed: ['sent_to', 'message_id'],
  },
} satisfies Readonly<Record<string, OwnDataPart>>;
