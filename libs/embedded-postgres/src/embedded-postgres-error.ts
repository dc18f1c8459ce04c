export type EmbeddedPostgresFault =
  'no-binaries' | 'no-account' | 'not-writable' | 'other-version' | 'in-use' | 'would-not-start';

/** One sentence on what is wrong and what to do; meant to be shown as it is, without a stack. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(
    readonly code: EmbeddedPostgresFault,
    message: string,
  ) {
    super(message);
  }
}
