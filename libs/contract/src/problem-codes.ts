import type { RefusalCode } from '@troth/domain';

/** What only another program can be answered: no page of ours makes such a request. */
type ProgramProblemCode = 'bad-signature' | 'not-our-mail' | 'unreadable-mail' | 'expectation-failed';

/** What a page can be answered by the API. The web has words of its own for each of them. */
export type PageProblemCode =
  | RefusalCode
  | 'invalid-input'
  | 'idempotency-key-reused'
  | 'bad-json'
  | 'bad-request'
  | 'request-timeout'
  | 'request-header-too-large'
  | 'body-too-large'
  | 'unsupported-media-type'
  | 'not-found'
  | 'link-not-valid'
  | 'not-signed-in'
  | 'wrong-credentials'
  | 'cross-site'
  | 'check-in-changed'
  | 'cannot-accept'
  | 'cannot-invite-again'
  | 'cannot-send-again'
  | 'cannot-be-stopped'
  | 'too-many-requests'
  | 'internal-error'
  | 'practice-not-open'
  | 'temporarily-unavailable';

/** Every code that the API refuses with; stable, a part of the API. */
export type ProblemCode = PageProblemCode | ProgramProblemCode;
