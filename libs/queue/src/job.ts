/** A wake-up: ids only, never a name, an address, an answer or a rendered page. The id holds no `:`. */
export interface Job {
  readonly id: string;
  readonly data: Readonly<Record<string, string>>;
}

/** A job that no retry can mend: it fails at once. */
export class InvalidJob extends Error {
  override readonly name = 'InvalidJob';
  readonly code = 'invalid-job';
}

/** The queue did not take or give a job; the publisher goes on, and the sweeper publishes again. */
export class QueueUnavailable extends Error {
  override readonly name = 'QueueUnavailable';
  readonly code = 'queue-unavailable';
}
