/** So many tries in so many seconds, counted from the first of them. */
export interface TryLimit {
  readonly tries: number;
  readonly seconds: number;
}

/** What is counted, and how much of it is let through. A network is an IPv4 address or an IPv6 /64. */
export const tryLimits = {
  /** One network, or one link's holder, on one route. */
  route: { tries: 60, seconds: 60 },
  /** Links that open nothing, from one network, on all routes together. */
  'dead-link': { tries: 60, seconds: 600 },
  /** Passwords for one coach's address, from devices on which that coach never signed in. */
  'password-account': { tries: 10, seconds: 900 },
  /** Passwords for any address, from one network, from such devices. */
  'password-network': { tries: 30, seconds: 900 },
  /** Passwords from one device on which that coach has signed in: others' tries do not count against it. */
  'password-device': { tries: 20, seconds: 900 },
  /** Their own password, by a coach who is signed in and changes something that it guards. */
  'own-password': { tries: 10, seconds: 900 },
  /** Codes of one coach's app, and recovery codes. */
  'second-factor': { tries: 10, seconds: 900 },
  /** Everything that one signed-in person asks for. */
  'signed-in': { tries: 600, seconds: 60 },
} as const satisfies Record<string, TryLimit>;

export type TryKind = keyof typeof tryLimits;

/** What has been counted under one key, this try included, and when its count begins again. */
export interface Tried {
  readonly limit: TryLimit;
  readonly used: number;
  readonly secondsLeft: number;
}

/** Whole seconds to wait; null where none of the limits is passed. */
export function secondsToWait(tried: readonly Tried[]): number | null {
  const passed = tried.filter(({ limit, used }) => used > limit.tries);
  return passed.length === 0 ? null : Math.max(1, ...passed.map(({ secondsLeft }) => Math.ceil(secondsLeft)));
}

/** Whether this very try is the first to be refused: the moment at which an account's owner is told. */
export function isFirstRefused({ limit, used }: Tried): boolean {
  return used === limit.tries + 1;
}
