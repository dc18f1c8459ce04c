import { defineMessages } from '@troth/messages';
import { dateMessages } from '../date-names.js';
import type { OwnDataPart } from './part.js';

const weekdays = Object.fromEntries(dateMessages.weekdays.map((day, index) => [index + 1, day]));

const {
  title: person,
  about: aboutPerson,
  signedUp,
  invited,
  weekly,
  secondWeek,
  resting,
  ...ofPerson
} = defineMessages('own-data.person', {
  title: 'Who you are, and what you chose',
  about: 'You told us this when you joined, or chose it later.',
  signedUp: 'You signed up',
  invited: 'You were invited',
  weekly: 'Every week',
  secondWeek: 'Every second week',
  resting: 'Not until you come back',
  name: 'Name',
  email: 'Email address',
  side: 'How you came',
  zone: 'Time zone',
  weekday: 'Day of your check-in',
  time: 'Time of your check-in',
  rhythm: 'How often we ask',
  quiet_from: 'Quiet hours from',
  quiet_until: 'Quiet hours until',
  confirmed_at: 'You confirmed your address',
  shares_seen: 'You share how you saw the promises made to you',
  chosen_stages: 'Optional stages that you would like',
  agrees_complete: 'You would like to end the programme together',
  wants_word_after: 'You would like one more email after the end',
  suppressed_at: 'We stopped writing to you',
  suppressed_why: 'Why we stopped',
});

const {
  title: programme,
  about: aboutProgramme,
  waiting,
  active,
  paused,
  completed,
  withdrawn,
  ...ofProgramme
} = defineMessages('own-data.enrolment', {
  title: 'Your programme',
  about: 'Where the two of you are.',
  waiting: 'Waiting for an answer to the invitation',
  active: 'Running',
  paused: 'On a pause',
  completed: 'At its end',
  withdrawn: 'Ended, since one of you left',
  state: 'How it stands',
  programme_version: 'Version of the programme',
  created_at: 'Asked for',
  activated_at: 'Began',
  paused_at: 'Paused since',
  ended_at: 'Ended',
  ended_how: 'How it ended',
});

const {
  title: consents,
  about: aboutConsents,
  all,
  takingPart,
  emails,
  joining,
  invitation,
  ownPage,
  ...ofConsents
} = defineMessages('own-data.consents', {
  title: 'What you agreed to',
  about: 'Each time that you said yes, and when you took it back.',
  all: 'The programme, and emails with it',
  takingPart: 'Taking part',
  emails: 'Emails',
  joining: 'When you signed up',
  invitation: 'With your yes to the invitation',
  ownPage: 'On your own page',
  purpose: 'To what',
  version: 'Version of the words',
  how: 'Where you said yes',
  given_at: 'You said yes',
  withdrawn_at: 'You took it back',
});

const {
  title: addresses,
  about: aboutAddresses,
  ...ofAddresses
} = defineMessages('own-data.addresses', {
  title: 'Changes of your address',
  about: 'Kept for 30 days, so that a change can be undone.',
  from_email: 'From',
  to_email: 'To',
  requested_at: 'You asked for it',
  confirmed_at: 'You confirmed it',
});

const {
  title: stopped,
  about: aboutStopped,
  ...ofStopped
} = defineMessages('own-data.stopped', {
  title: 'Emails that you stopped',
  about: 'Only you and, where you have one, your coach know.',
  kind: 'Which email',
  stopped_at: 'Stopped',
});

/** Who a person is to us, and what they chose. */
export const aboutMe = {
  person: {
    title: person,
    about: aboutPerson,
    columns: ofPerson,
    words: {
      side: { a: signedUp, b: invited },
      weekday: weekdays,
      rhythm: { 'every-week': weekly, 'every-second-week': secondWeek, resting },
    },
    typed: ['name', 'email'],
  },
  enrolment: {
    title: programme,
    about: aboutProgramme,
    columns: ofProgramme,
    words: { state: { 'awaiting-partner': waiting, active, paused, completed, withdrawn } },
  },
  consents: {
    title: consents,
    about: aboutConsents,
    columns: ofConsents,
    words: {
      purpose: { all, 'taking-part': takingPart, emails },
      how: { joining, invitation, 'own-page': ownPage },
    },
  },
  addresses: {
    title: addresses,
    about: aboutAddresses,
    columns: ofAddresses,
    typed: ['from_email', 'to_email'],
  },
  stoppedEmails: { title: stopped, about: aboutStopped, columns: ofStopped, emails: ['kind'] },
} satisfies Readonly<Record<string, OwnDataPart>>;
