import { refusals, type RefusalCode } from '@troth/domain';

const forPages = [
  'invalid-input',
  'idempotency-key-reused',
  'bad-json',
  'bad-request',
  'request-timeout',
  'request-header-too-large',
  'body-too-large',
  'unsupported-media-type',
  'not-found',
  'link-not-valid',
  'not-signed-in',
  'not-your-role',
  'wrong-credentials',
  'second-factor-needed',
  'authenticator-in-use',
  'passkey-not-known',
  'single-sign-on-failed',
  'single-sign-on-cancelled',
  'single-sign-on-unconfirmed',
  'single-sign-on-unknown',
  'single-sign-on-linked',
  'single-sign-on-not-invited',
  'provider-not-answering',
  'cross-site',
  'check-in-changed',
  'cannot-accept',
  'cannot-invite-again',
  'cannot-send-again',
  'cannot-be-stopped',
  'too-many-requests',
  'internal-error',
  'practice-not-open',
  'temporarily-unavailable',
] as const;

/** What only another program can be answered: no page of ours makes such a request. */
const forPrograms = [
  'bad-signature',
  'not-our-mail',
  'unreadable-mail',
  'logout-token-not-valid',
  'expectation-failed',
] as const;

/** What a page can be answered by the API. The web has words of its own for each of them. */
export type PageProblemCode = RefusalCode | (typeof forPages)[number];

/** Every code that the API refuses with: the domain's reasons, and its own. */
export type ProblemCode = PageProblemCode | (typeof forPrograms)[number];

export const problemCodes: readonly ProblemCode[] = [
  ...(Object.keys(refusals) as RefusalCode[]),
  ...forPages,
  ...forPrograms,
];
