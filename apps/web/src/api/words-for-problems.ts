import type { PageProblemCode } from '@troth/contract';
import { defineMessages, type Message, type Say } from '@troth/messages';

/** What a page can be refused with: by the API, by what stands before it, or by nobody being there at all. */
export type ShownCode = PageProblemCode | 'unreachable' | 'not-possible';

const { ourFault, waitMinutes, waitHours, ...forCodes } = defineMessages('web.problems', {
  ourFault: 'Something went wrong on our side. What you typed is still here: please try again in a moment.',
  unreachable: 'We could not reach Troth just now. Everything you typed is still here: please try again in a moment.',
  'not-possible':
    'This is not possible as things are now, and nothing was changed. Please load the page again to see how things stand.',

  'temporarily-unavailable':
    'Troth is away for a moment, and nothing was changed. What you typed is still here: please try again in a few minutes.',
  'too-many-requests':
    'That was a little too often. What you typed is still here: please wait a while, then try again.',
  'request-timeout':
    'It took too long to reach us. What you typed is still here: please look at your connection, then try again.',
  'request-header-too-large':
    'Your browser sent us more than we can read. Please open the page once more by its link; where that does not help, delete the cookies of this site.',
  'body-too-large': 'This is longer than we can take. Please make it shorter and send it again.',
  'invalid-input': 'Please look once more at what you filled in.',
  'not-found': 'There is nothing here any more. Please go back and look again.',
  'link-not-valid': 'This link does not open anything any more. The newest email from us holds one that works.',
  'not-signed-in':
    'You are no longer signed in here, so nothing was changed. Sign in in another tab, then try once more: what you typed is still here.',
  'not-your-role':
    'Others at your practice look after this, and nothing was changed. If it should be you, please ask the lead coach.',
  'wrong-credentials': 'That address and password do not belong together. Please try once more.',
  'second-factor-needed':
    'This practice asks for more than a password. Please set up codes from an app on your account’s page, then try once more.',
  'authenticator-in-use':
    'Codes from an app are in use already. Please turn them off first, then set up the other app.',
  'passkey-not-known':
    'This passkey does not let anybody in here. It may have been removed, or it took too long. Please try once more, or sign in with your password.',
  'single-sign-on-failed':
    'This did not come to its end here: it took longer than ten minutes, or was begun in another browser. Nothing was changed. Please begin once more, or sign in with your password or a passkey.',
  'single-sign-on-cancelled':
    'You turned back there, or were not let in. Nothing was changed here. You can try once more, or sign in with your password or a passkey. If an invitation led you there, the link in its email still works.',
  'single-sign-on-unconfirmed':
    'You were let in there, but we were told no address of yours that is confirmed there, so we cannot know who you are here. Please sign in with your password or a passkey, or ask those who look after your account there to confirm your address.',
  'single-sign-on-unknown':
    'You were let in there, but nobody at this practice signs in with the address that you have there. If you use another one here, please sign in with it and your password. If you are new, a lead coach can invite you.',
  'single-sign-on-linked':
    'You were let in there, but your account here is linked to somebody else there, or the other way round. Please sign in with your password or a passkey: on the page of your account you can end that link.',
  'single-sign-on-not-invited':
    'You were let in there, but with another address than the one that was invited. Please open the link in the invitation once more and choose a password, or ask the practice to invite the address that you have there.',
  'provider-not-answering':
    'The other side is not answering as it should. Please sign in with your password or a passkey, or try again in a few minutes.',
  'cross-site':
    'This did not come to us from one of our own pages, so nothing was changed. Please open Troth by a link in one of our emails and try again there; if that does not help, tell the practice.',
  'practice-not-open': 'Nobody can join at the moment, since there is no coach here yet. Please come back another day.',

  'check-in-changed':
    'This check-in was changed elsewhere, and nothing was overwritten. Please look at it again, and send the answers that you want to keep.',
  'week-closed': 'This week has closed. Its answers stay as they were.',
  'answer-not-asked':
    'One of these answers belongs to a question that is not asked any more. Please load the page again to see how things stand.',
  'answer-missing': 'An answer to one of the questions is missing. Please choose one; there is no wrong answer.',
  'promise-not-due':
    'One of these promises is not asked about this week. Please load the page again to see how things stand.',
  'promise-date-out-of-range':
    'A promise is for a day between tomorrow and four weeks from now. Please choose another day.',
  'too-many-open-promises': 'Two promises are open already. Let one come to its end before you make another.',
  'promise-is-due': 'The day of this promise has come. Your check-in asks you how it went.',

  'cannot-accept': 'This invitation cannot be accepted at the moment. Please write to the practice, who can help.',
  'address-not-confirmed':
    'The one who invited you has not confirmed their own address yet. Please try again once they have.',
  'cannot-invite-again':
    'We have written to this address as often as we do. The invitation that is there stays open until its day.',
  'not-awaiting-partner':
    'This invitation has been answered, or is no longer open. Please load the page again to see how things stand.',
  'one-address-each': 'Each of you needs an address of your own. Please choose another one.',
  'address-not-possible': 'This address cannot be used here. Please choose another one.',
  'cannot-be-stopped':
    'This kind of email cannot be stopped: it only ever comes as the answer to something that was just done.',
  'cannot-send-again':
    'This email cannot be sent once more. Only one of which nobody knows whether it arrived can be, once, while it is still of use.',

  'not-of-this-enrolment':
    'This is not open to you, and nothing was changed. Please load the page again to see how things stand.',
  'not-allowed':
    'This step is for someone else to take, and nothing was changed. Please load the page again to see how things stand.',
  'not-active':
    'The programme is not running at the moment, so this has to wait. Please load the page again to see how things stand.',
  'not-paused':
    'The programme is not paused, so there is nothing to resume. Please load the page again to see how things stand.',
  'already-ended':
    'The programme has come to its end already, so this cannot be changed any more. Please load the page again to see how things stand.',
  'not-started':
    'The programme has not started yet, so this has to wait. Please load the page again to see how things stand.',
  'not-ready-yet':
    'This can be said once you have felt ready the last two times that we asked, and the stage has had its time. Until then, nothing needs doing.',
  'stay-not-over': 'This stage needs a little more time before it can be completed. Please come back in a week or so.',
  'coach-confirms': 'Your coach completes this stage together with you. There is nothing that you have to do here.',
  'stage-not-scored': 'This stage is never completed as a step. The programme can be completed instead.',
  'not-an-optional-stage':
    'There is no such stage to choose in your programme, and nothing was changed. Please load the page again to see how things stand.',
  'not-a-practice-of-the-stage':
    'Your stage has changed, and this practice is not part of it. Nothing was changed. Please load the page again.',
  'stage-keeps-nothing':
    'Nothing is kept of what you do in this stage. It is yours alone, and there is nothing that you have to do here.',
  'not-an-earlier-stage': 'It is only possible to return to an earlier stage. Please choose another one.',
  'not-far-enough': 'The programme can be completed together once its last step is complete.',
  'weekday-after-closing':
    'Your shared week closes too soon after that day. Choose an earlier day, or let the week close later: your partner will see that.',

  'session-out-of-range':
    'A session is for a time that is still to come, within half a year. Please choose another time.',
  'session-overlaps': 'Another session, or a time on offer, overlaps with one of these. Please choose another time.',
  'too-many-offers': 'Twelve times are on offer already. Please take one back before you offer another.',
  'session-not-open':
    'This time is not free any more, and nothing was booked. Please load the page again and choose another one.',
  'session-over':
    'This session has begun, or was called off already. Please load the page again to see how things stand.',

  waitMinutes:
    'That was a little too often. What you typed is still here: please wait {minutes, plural, one {a minute} other {# minutes}}, then try again.',
  waitHours:
    'That was a little too often. What you typed is still here: please wait {hours, plural, one {# hour} other {# hours}}, then try again.',
});

/**
 * What a person reads for each refusal: what is wrong, and what they can do. The API's own title and detail speak to
 * programmers and are shown nowhere. A code without words does not compile.
 */
export const words: Readonly<Record<ShownCode, Message>> = {
  ...forCodes,
  'bad-json': ourFault,
  'bad-request': ourFault,
  'unsupported-media-type': ourFault,
  'idempotency-key-reused': ourFault,
  'internal-error': ourFault,
};

/** A person's words for a refusal, with how long they are asked to wait where that is known. */
export function wordsFor({ code, seconds }: { code: ShownCode; seconds?: number }, say: Say): string {
  if (code !== 'too-many-requests' || seconds === undefined) return say(words[code]);
  // Never shorter than what is to be waited.
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return minutes < 90 ? say(waitMinutes, { minutes }) : say(waitHours, { hours: Math.ceil(minutes / 60) });
}

export function isShownCode(code: string | undefined): code is ShownCode {
  return code !== undefined && Object.hasOwn(words, code);
}
