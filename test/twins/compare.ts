import { channels, withoutLots, type Channel, type Seen } from './seen.js';

const AROUND = 50;

export interface Difference {
  readonly channel: Channel;
  /** Where the two part first, in words. */
  readonly words: string;
}

/** The first place of each channel at which what B saw in one twin is not what B saw in the other. */
export function differences(one: readonly Seen[], other: readonly Seen[]): Difference[] {
  return channels.flatMap((channel) => {
    const words = firstDifference(of(channel, one), of(channel, other));
    return words === null ? [] : [{ channel, words }];
  });
}

function of(channel: Channel, seen: readonly Seen[]): Seen[] {
  const those = seen.filter((each) => each.channel === channel);
  const texts = withoutLots(those.map(({ text }) => text));
  return those.map((each, index) => ({ ...each, text: texts[index]! }));
}

function firstDifference(one: readonly Seen[], other: readonly Seen[]): string | null {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const [left, right] = [one[index], other[index]];
    if (!left || !right) return `${nameOf((left ?? right)!)} came in ${left ? 'one' : 'the other'} twin only`;
    if (nameOf(left) !== nameOf(right)) return `${nameOf(left)} in one twin, ${nameOf(right)} in the other`;
    if (left.text !== right.text) return `${nameOf(left)}: ${parting(left.text, right.text)}`;
  }
  return null;
}

function nameOf({ about, at }: Seen): string {
  return `${about} at ${new Date(at).toISOString()}`;
}

function parting(one: string, other: string): string {
  let place = 0;
  while (one[place] === other[place]) place += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, place - AROUND), place + AROUND));
  return `${around(one)} in one twin, ${around(other)} in the other`;
}
