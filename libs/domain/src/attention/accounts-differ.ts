import { defineMessages, type Message, type Say } from '@troth/messages';
import { isLiving } from '../enrolment/enrolment.js';
import { accountDifferences, differenceTopics, type DifferenceTopic } from '../intake/account-differences.js';
import type { Behind, CoupleFlag } from './attention-flag.js';
import { listed } from '../listed.js';

const messages = defineMessages('flags.accounts-differ', {
  title: 'Two accounts of what came before differ',
  rule: 'Both have told what came before, and their accounts differ in something that matters: the cause, whether it has stopped, who was hurt, how long ago, or what they hope for.',
  evidence: 'They differ in this: {topics}. Neither knows what the other told.',
  cause: 'what hurt trust',
  ended: 'whether it has stopped',
  hurt: 'who was hurt',
  ago: 'how long ago it was',
  hopes: 'whether to find out if they stay together',
});

const topicWords: Readonly<Record<DifferenceTopic, Message>> = messages;

/** Holds while what both told differs in a way that matters. It names the topics, and nothing that was said of them. */
export const accountsDiffer: CoupleFlag = {
  id: 'accounts-differ',
  of: 'couple',
  messages,
  tells: 'coach',
  urgency: 'worry',
  basis: 'fact',
  rule: (say) => say(messages.rule),
  condition: ({ enrolment, accounts: { a, b } }) => {
    if (!isLiving(enrolment) || !a || !b) return null;
    const topics = accountDifferences(a.told, b.told);
    if (topics.length === 0) return null;
    const figures = Object.fromEntries(topics.map((topic) => [topic, 1]));
    return { level: 1, since: a.at > b.at ? a.at : b.at, weeks: [], figures };
  },
  wording: wordDifferences,
};

function wordDifferences({ figures }: Behind, say: Say): string | null {
  const topics = differenceTopics.filter((topic) => figures[topic] === 1).map((topic) => say(topicWords[topic]));
  return topics.length === 0 ? null : say(messages.evidence, { topics: listed(topics, say) });
}
