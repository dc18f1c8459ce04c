import { defineMessages } from '@troth/messages';
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

const milestoneTitles = Object.fromEntries(Object.entries(every).map(([id, { messages }]) => [id, messages.title]));

/** What we made of it, and what we sent. */
export const whatCameOfIt = {
  rounds: { title: rounds, about: aboutRounds, columns: ofRounds },
  milestones: {
    title: milestones,
    about: aboutMilestones,
    columns: ofMilestones,
    words: { kind: milestoneTitles },
  },
  attention: { title: attention, about: aboutAttention, columns: ofAttention },
  emails: { title: emails, about: aboutEmails, columns: ofEmails, typed: ['sent_to', 'message_id'] },
} satisfies Readonly<Record<string, OwnDataPart>>;
