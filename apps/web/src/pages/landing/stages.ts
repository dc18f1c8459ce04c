import { defineMessages } from '@troth/messages';

const messages = defineMessages('web.landing.stage', {
  communication: 'Open, honest communication',
  communicationWords: 'Ground rules that make it safe to speak, and time to hear each other out.',
  understanding: 'Understanding what happened',
  understandingWords: 'What led here, seen from both sides, without a judge in the room.',
  responsibility: 'Taking responsibility',
  responsibilityWords: 'Owning one’s part and saying so. It can take several attempts to get it right.',
  consistency: 'Consistent, transparent behaviour',
  consistencyWords: 'Doing what was said, week after week, until it can be leaned on.',
  connection: 'Rebuilding the emotional connection',
  connectionWords: 'Good time together, and closeness at the pace of the one who needs longer.',
  forgiveness: 'Forgiveness, for those who choose it',
  forgivenessWords: 'Letting go of anger. Not forgetting, not excusing, and never asked of anyone.',
});

/** The six stages in the words of the front page; the programme itself has more to say about each. */
export const stages = [
  { title: messages.communication, words: messages.communicationWords },
  { title: messages.understanding, words: messages.understandingWords },
  { title: messages.responsibility, words: messages.responsibilityWords },
  { title: messages.consistency, words: messages.consistencyWords },
  { title: messages.connection, words: messages.connectionWords },
  { title: messages.forgiveness, words: messages.forgivenessWords },
] as const;
