import { defineMessages, english } from '@troth/messages';

/** Why a command was not carried out; the message says what is wrong and what to do. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
}

/** Every reason the domain can give, with its words; the code is stable and part of the API. */
export const refusals = defineMessages('refusals', {
  'not-of-this-enrolment': 'This person does not belong to this enrolment.',
  'not-allowed': 'Someone else decides this step.',
  'address-not-confirmed': 'The partner who signed up has not confirmed their address yet.',
  'one-address-each': 'Each of you needs an address of your own.',
  'address-not-possible': 'This address cannot be used here. Please choose another one.',
  'not-awaiting-partner': 'This invitation has already been answered or is no longer open.',
  'not-active': 'The programme is not running at the moment. Resume it first.',
  'not-paused': 'The programme is not paused.',
  'already-ended': 'The programme has already come to its end.',
  'not-started': 'The programme has not started yet.',
  'not-ready-yet':
    'This can be said once you have felt ready the last two times you were asked and the stage has had its time.',
  'stay-not-over': 'This stage needs a little more time before it can be completed.',
  'coach-confirms': 'Your coach completes this stage together with you.',
  'stage-not-scored': 'This stage is never completed as a step. Complete the programme instead.',
  'not-an-optional-stage': 'Your programme has no such stage to choose. Look at your page again.',
  'not-an-earlier-stage': 'It is only possible to return to an earlier stage.',
  'not-far-enough': 'The programme can be completed together once its last step is complete.',
  'not-a-practice-of-the-stage': 'This stage has no such weekly practice. Look at the page again.',
  'stage-keeps-nothing': 'Nothing is kept of what is done in this stage. It is yours alone.',
  'too-many-open-promises': 'Two promises are open already. Let one come to its end first.',
  'promise-date-out-of-range': 'A promise is for a day between tomorrow and four weeks from now.',
  'promise-is-due': 'The day of this promise has come. Your check-in asks how it went.',
  'promise-not-due': 'This promise is not asked about this week.',
  'answer-not-asked': 'An answer was given to a question that this check-in does not ask.',
  'answer-missing': 'An answer to one of the questions is missing.',
  'weekday-after-closing':
    'Your shared week closes too soon after that day. Choose an earlier day, or let the week close later: your partner will see that.',
  'session-out-of-range': 'A session is for a time that is still to come, within half a year from now.',
  'session-overlaps': 'Another session or offer is at one of these times. Choose another time.',
  'too-many-offers': 'Twelve times are on offer already. Take one back first.',
  'session-not-open': 'This time cannot be booked any more. Choose another one.',
  'session-over': 'This session has begun, or was called off. It cannot be changed any more.',
  'week-closed': 'This week has closed. Its answers stay as they were.',
});

export type RefusalCode = keyof typeof refusals;

/** The refusal for a code, with its words. */
export function refusal(code: RefusalCode): Refusal {
  return { code, message: english.say(refusals[code]) };
}
