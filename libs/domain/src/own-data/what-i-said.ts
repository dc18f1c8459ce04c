import { defineMessages } from '@troth/messages';
import { agoWords, causeWords, childrenWords, endedWords, hopeWords, hurtWords } from '../intake/answer-words.js';
import type { OwnDataPart } from './part.js';

const audiences = defineMessages('own-data.audience', {
  private: 'You alone',
  coach: 'You and your coach',
  partner: 'You and your partner',
});

const {
  title: told,
  about: aboutTold,
  ...ofTold
} = defineMessages('own-data.intake', {
  title: 'What came before',
  about: 'What you told us of what hurt trust. Your coach reads it; your partner never does.',
  changed_at: 'You told it',
  told: 'What you told',
  'told.causes': 'What hurt trust',
  'told.hurt': 'Who was hurt',
  'told.ended': 'Whether it has stopped',
  'told.ago': 'How long ago',
  'told.hopes': 'What you hope for',
  'told.hope': 'Your hope, in your words',
  'told.children': 'Children at home',
});

const {
  title: measures,
  about: aboutMeasures,
  ...ofMeasures
} = defineMessages('own-data.measures', {
  title: 'How things are, every few weeks',
  about: 'The questions that we ask now and then, and your answers.',
  asked_at: 'We asked',
  answered_at: 'You answered',
  answers: 'Your answers',
});

const {
  title: checkIns,
  about: aboutCheckIns,
  ...ofCheckIns
} = defineMessages('own-data.check-ins', {
  title: 'Your check-ins',
  about: 'Your partner never sees these answers, nor whether you gave any.',
  local_week: 'Week',
  stage: 'Stage',
  asked_at: 'We asked',
  first_answered_at: 'You answered first',
  answered_at: 'You answered last',
  revision: 'How often you sent it',
  note: 'Your note',
  note_audience: 'Who may read your note',
});

const {
  title: promises,
  about: aboutPromises,
  ...ofPromises
} = defineMessages('own-data.promises', {
  title: 'Promises that you made',
  about: 'In the words that they have now, and those that your partner was told.',
  if_cue: 'When',
  then_act: 'I will',
  due_on: 'By',
  made_week: 'Week',
  made_at: 'You made it',
  told_at: 'Your partner was told',
  told_words: 'The words that your partner was told',
  'told_words.ifCue': 'Told: when',
  'told_words.thenAct': 'Told: I will',
  'told_words.dueOn': 'Told: by',
  let_go_at: 'You let it go',
});

const {
  title: marks,
  about: aboutMarks,
  mine,
  seen,
  ...ofMarks
} = defineMessages('own-data.marks', {
  title: 'How promises went, as you saw it',
  about: 'What you said of your own promises and of those made to you. What your partner said is theirs.',
  mine: 'My own promise',
  seen: 'A promise made to me',
  if_cue: 'When',
  then_act: 'I will',
  view: 'Whose',
  answer: 'How it went',
  week: 'Week',
  marked_at: 'You said so',
});

const {
  title: practices,
  about: aboutPractices,
  ...ofPractices
} = defineMessages('own-data.practices', {
  title: 'What you said of weekly practices',
  about: 'Your words are read by your coach only where you chose that.',
  stage: 'Stage',
  round: 'Round',
  week_in_round: 'Week of the stage',
  weekly_practice: 'Practice',
  said: 'How it went',
  said_at: 'You said so',
  words: 'How it was, in your words',
  words_audience: 'Who may read your words',
});

const {
  title: cameBack,
  about: aboutCameBack,
  ...ofCameBack
} = defineMessages('own-data.came-back', {
  title: 'What came back by email',
  about: 'Replies of yours, and what your mail server sent us.',
  kind: 'What it was',
  received_at: 'It came',
  said: 'What the mail server said',
  text: 'Your words',
});

const {
  title: thread,
  about: aboutThread,
  coach,
  partner,
  ...ofThread
} = defineMessages('own-data.thread', {
  title: 'Messages between you and your coach',
  about: 'Your partner never sees them, nor whether there are any.',
  coach: 'Your coach',
  partner: 'You',
  written_by: 'Who wrote it',
  written_at: 'It was written',
  read_at: 'You read it',
  text: 'The words',
});

const {
  title: sessions,
  about: aboutSessions,
  offered,
  booked,
  cancelled,
  ...ofSessions
} = defineMessages('own-data.sessions', {
  title: 'Sessions with your coach',
  about:
    'Those for both of you, and those with you alone. Your partner never sees the latter, nor whether there are any.',
  offered: 'On offer',
  booked: 'Booked',
  cancelled: 'Called off',
  state: 'How it stands',
  alone: 'With you alone',
  begins_at: 'It begins',
  ends_at: 'It ends',
  place: 'Where',
  offered_at: 'It was offered',
  booked_at: 'It was booked',
  cancelled_at: 'It was called off',
});

const {
  title: safety,
  about: aboutSafety,
  ...ofSafety
} = defineMessages('own-data.safety', {
  title: 'What you said privately',
  about: 'About your mailbox and your safety. Only the person who looks after safety reads it.',
  said_at: 'You said it',
  said: 'What you said',
  'said.kind': 'What it was',
  'said.mailbox': 'Whether your mailbox is yours alone',
  'said.safe': 'Whether you feel safe',
  'said.reach': 'How to reach you',
  'said.words': 'Your words',
});

/** What a person answered, promised and wrote. */
export const whatISaid = {
  intake: {
    title: told,
    about: aboutTold,
    columns: ofTold,
    typed: ['told', 'told.hope'],
    words: {
      'told.causes': causeWords,
      'told.hurt': hurtWords,
      'told.ended': endedWords,
      'told.ago': agoWords,
      'told.hopes': hopeWords,
      'told.children': childrenWords,
    },
  },
  measures: { title: measures, about: aboutMeasures, columns: ofMeasures },
  checkIns: {
    title: checkIns,
    about: aboutCheckIns,
    columns: ofCheckIns,
    words: { note_audience: audiences },
    typed: ['note'],
  },
  promises: {
    title: promises,
    about: aboutPromises,
    columns: ofPromises,
    typed: ['if_cue', 'then_act', 'told_words.ifCue', 'told_words.thenAct'],
  },
  marks: {
    title: marks,
    about: aboutMarks,
    columns: ofMarks,
    words: { view: { own: mine, seen } },
    typed: ['if_cue', 'then_act'],
  },
  weeklyPractices: {
    title: practices,
    about: aboutPractices,
    columns: ofPractices,
    words: { words_audience: audiences },
    typed: ['words'],
  },
  cameBack: { title: cameBack, about: aboutCameBack, columns: ofCameBack, typed: ['said', 'text'] },
  thread: {
    title: thread,
    about: aboutThread,
    columns: ofThread,
    words: { written_by: { coach, partner } },
    typed: ['text'],
  },
  sessions: {
    title: sessions,
    about: aboutSessions,
    columns: ofSessions,
    words: { state: { offered, booked, cancelled } },
    typed: ['place'],
  },
  safety: { title: safety, about: aboutSafety, columns: ofSafety, typed: ['said', 'said.reach', 'said.words'] },
} satisfies Readonly<Record<string, OwnDataPart>>;
