/** Why a part is not ready, in words of our own: only these are answered, never those of a fault, which may name servers. */
export class NotReady extends Error {
  override readonly name = 'NotReady';
}

/** One part that this process needs; `check` says how it is, or throws `NotReady` with why it is not. */
export interface ReadinessCheck {
  readonly name: string;
  check(): Promise<string>;
}
