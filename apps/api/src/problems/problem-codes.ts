import type { ProblemCode } from '@troth/contract';
import { refusals, type RefusalCode } from '@troth/domain';
import { english } from '@troth/messages';

interface ProblemKind {
  readonly status: number;
  readonly title: string;
  /** What is wrong and what to do, for the author of the calling program; a refusal of the domain brings its own words. */
  readonly detail: string;
}

const own: Record<Exclude<ProblemCode, RefusalCode>, ProblemKind> = {
  'invalid-input': {
    status: 422,
    title: 'Some fields do not fit',
    detail: 'Please look once more at what you filled in.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'This key was used for another request',
    detail: 'Send a new Idempotency-Key with a new request.',
  },
  'bad-json': { status: 400, title: 'The body is not JSON', detail: 'Send one JSON object, encoded as UTF-8.' },
  'bad-request': { status: 400, title: 'The request cannot be read', detail: 'Look at the API document.' },
  'request-timeout': {
    status: 408,
    title: 'The request took too long to arrive',
    detail: 'Please look at your connection, then try again.',
  },
  'request-header-too-large': {
    status: 431,
    title: 'The address or the headers of this request are too long',
    detail: 'Please open the page once more from its start. Where that does not help, delete the cookies of this site.',
  },
  'expectation-failed': {
    status: 417,
    title: 'This Expect header is not known here',
    detail: 'Please send the request without it.',
  },
  'body-too-large': { status: 413, title: 'The body is too large', detail: 'Send at most 64 kB.' },
  'unsupported-media-type': {
    status: 415,
    title: 'This content type is not read here',
    detail: 'Send the body as application/json.',
  },
  'not-found': { status: 404, title: 'There is nothing here', detail: 'Look at the address again.' },
  'bad-signature': {
    status: 401,
    title: 'This message is not signed, or not any more',
    detail: 'Sign it with INBOUND_SECRET, as the API document says, at the time that it is sent.',
  },
  'not-our-mail': {
    status: 422,
    title: 'This message is for nobody here',
    detail: 'It names no address that was made for one of our emails. It need not be sent again.',
  },
  'unreadable-mail': {
    status: 422,
    title: 'This message cannot be read',
    detail: 'It is malformed, or holds more headers or parts than any is taken with. It need not be sent again.',
  },
  'logout-token-not-valid': {
    status: 400,
    title: 'This logout token ends nothing',
    detail:
      'It has to be a logout+jwt of the provider that is set up here, for this client, signed, of the last two minutes, and not sent before.',
  },
  'link-not-valid': {
    status: 404,
    title: 'This link does not open anything any more',
    detail: 'It may be used, replaced or past its time. The newest email from us holds one that works.',
  },
  'not-signed-in': { status: 401, title: 'You are not signed in', detail: 'Sign in and try again.' },
  'wrong-credentials': {
    status: 401,
    title: 'That address and password do not fit together',
    detail: 'Check both and try again.',
  },
  'not-your-role': {
    status: 403,
    title: 'Others at the practice do this',
    detail: 'A lead coach or the operator can change what somebody is there for: npm run troth -- coach roles.',
  },
  'second-factor-needed': {
    status: 403,
    title: 'This practice asks for more than a password',
    detail: 'Set up codes from an app, or sign in with a passkey, and try again.',
  },
  'authenticator-in-use': {
    status: 409,
    title: 'Codes from an app are in use already',
    detail: 'Turn them off before you set up another app.',
  },
  'passkey-not-known': {
    status: 401,
    title: 'This passkey lets nobody in',
    detail: 'It may have been removed, or its answer came too late. Sign in another way, or try again.',
  },
  'single-sign-on-failed': {
    status: 401,
    title: 'The provider’s answer lets nobody in',
    detail: 'It came too late, twice, to another browser, or does not hold what it has to. Begin once more.',
  },
  'single-sign-on-cancelled': {
    status: 401,
    title: 'The provider let nobody in',
    detail: 'Its answer is access_denied: the person there turned back, or may not use this client.',
  },
  'single-sign-on-unconfirmed': {
    status: 401,
    title: 'The provider told no address that it has confirmed',
    detail: 'Have it tell email, and email_verified as true, or let the coach sign in another way.',
  },
  'single-sign-on-unknown': {
    status: 401,
    title: 'The provider named nobody who may come in',
    detail: 'No coach here signs in with the address that it has confirmed.',
  },
  'single-sign-on-linked': {
    status: 401,
    title: 'The provider named somebody else than the one who is linked',
    detail: 'A coach is linked to one person there, and a person there to one coach. Unlink first.',
  },
  'single-sign-on-not-invited': {
    status: 401,
    title: 'The provider named another address than the invited one',
    detail: 'Invite the address that the provider confirms, or take the invitation by a password.',
  },
  'provider-not-answering': {
    status: 503,
    title: 'The provider of single sign-on does not answer as it should',
    detail: 'Sign in with a password or a passkey, or try again in a few minutes.',
  },
  'cross-site': {
    status: 403,
    title: 'This request came from another site',
    detail: 'A change has to come from a page of the address that the emails lead to.',
  },
  'check-in-changed': {
    status: 409,
    title: 'This check-in was changed elsewhere',
    detail: 'Nothing was overwritten. Please look at it again, and send the answers that shall stand.',
  },
  'cannot-accept': {
    status: 409,
    title: 'This invitation cannot be accepted at the moment',
    detail: 'Please write to the practice, who can help.',
  },
  'cannot-invite-again': {
    status: 409,
    title: 'This invitation cannot be sent again just now',
    detail: 'We have written to this address as often as we do. The invitation that is there stays open until its day.',
  },
  'cannot-send-again': {
    status: 409,
    title: 'This email cannot be sent once more',
    detail: 'Only one of which nobody knows whether it arrived can be, once, and only while it is still of use.',
  },
  'cannot-be-stopped': {
    status: 409,
    title: 'This kind of email cannot be stopped',
    detail: 'It only ever comes as the answer to something that was just done.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    detail: 'Please wait a little, then try again.',
  },
  'internal-error': {
    status: 500,
    title: 'Something went wrong on our side',
    detail: 'Nothing was changed. Please try again in a moment.',
  },
  'practice-not-open': {
    status: 503,
    title: 'The practice is not open yet',
    detail: 'Nobody can join at the moment, since there is no coach here yet. Please come back another day.',
  },
  'temporarily-unavailable': {
    status: 503,
    title: 'Troth is not available at the moment',
    detail: 'Nothing was changed. Please try again in a moment.',
  },
};

/**
 * Every code that the API can answer with, with its status and its words. Title and detail are for programmers and never
 * shown on a page: what a person reads for a code is said by the web (`apps/web/src/api/words-for-problems.ts`).
 */
export const problemKinds: Readonly<Record<ProblemCode, ProblemKind>> = {
  ...(Object.fromEntries(
    Object.entries(refusals).map(([code, words]) => [
      code,
      { status: 409, title: 'This is not possible now', detail: english.say(words) },
    ]),
  ) as unknown as Record<RefusalCode, ProblemKind>),
  ...own,
};
