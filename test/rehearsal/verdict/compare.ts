/** One email as it should have been sent or as it was: to whom, which, and when (milliseconds of simulated time). */
export interface Sent {
  readonly to: string;
  readonly kind: string;
  readonly at: number;
}

export interface Due extends Sent {
  readonly why: string;
  /** What the wall clock should have shown there, for anyone who reads a fault. */
  readonly wall: string;
}

export interface Fault {
  readonly what: 'missing' | 'duplicate' | 'wrongLocalTime' | 'afterStop' | 'unexpected';
  readonly text: string;
}

export interface Comparison {
  readonly faults: readonly Fault[];
  /** Emails that were due and did arrive at their minute. */
  readonly met: number;
}

const TOLERANCE_MS = 60_000;

/**
 * Holds what arrived against what was due. `stoppedAt` says from when on somebody was to get nothing more;
 * `uncertain` are handovers that nobody can know the end of: what they would have brought is not missed.
 */
export function compare(
  due: readonly Due[],
  sent: readonly Sent[],
  { stoppedAt, uncertain }: { stoppedAt: (to: string) => number | null; uncertain: readonly Sent[] },
): Comparison {
  const faults: Fault[] = [];
  const left = Map.groupBy(sent, keyOf);
  const late: Due[] = [];
  let met = 0;
  for (const expected of due) {
    if (take(left, expected, TOLERANCE_MS)) met += 1;
    else late.push(expected);
  }
  const unknown = Map.groupBy(uncertain, keyOf);
  for (const expected of late) {
    if (take(unknown, expected, TOLERANCE_MS)) continue;
    const found = take(left, expected, Infinity);
    if (!found)
      faults.push({ what: 'missing', text: `${nameOf(expected)} ${expected.why} was due at ${expected.wall}` });
    else
      faults.push({ what: 'wrongLocalTime', text: `${nameOf(found)} was due at ${expected.wall} (${iso(expected)})` });
  }
  for (const extra of [...left.values()].flat())
    faults.push({ what: extraFault(extra, due, stoppedAt(extra.to)), text: nameOf(extra) });
  return { faults, met };
}

/** Takes the email of that kind to that person nearest in time out of the list. */
function take<T extends Sent>(from: Map<string, T[]>, wanted: Sent, toleranceMs: number): T | null {
  const candidates = from.get(keyOf(wanted)) ?? [];
  const distance = ({ at }: Sent) => Math.abs(at - wanted.at);
  const nearest = candidates.reduce<T | null>(
    (best, mail) => (best && distance(best) <= distance(mail) ? best : mail),
    null,
  );
  if (!nearest || distance(nearest) > toleranceMs) return null;
  candidates.splice(candidates.indexOf(nearest), 1);
  return nearest;
}

function extraFault(extra: Sent, due: readonly Due[], stoppedAt: number | null): Fault['what'] {
  if (stoppedAt !== null && extra.at > stoppedAt) return 'afterStop';
  const wanted = due.some(
    (expected) => keyOf(expected) === keyOf(extra) && Math.abs(expected.at - extra.at) <= TOLERANCE_MS,
  );
  return wanted ? 'duplicate' : 'unexpected';
}

function keyOf({ to, kind }: Sent): string {
  return `${kind} ${to}`;
}

function nameOf(mail: Sent): string {
  return `${mail.kind} to ${mail.to} at ${iso(mail)}`;
}

function iso({ at }: Sent): string {
  return new Date(at).toISOString();
}
