import { watchedScales, type PartnerWeek, type Side } from '@troth/domain';
import { weeksLived } from './calendar.js';
import { sd, type Setting, type SimulatedCouple } from './simulate.js';

const watched = watchedScales.slice(0, 2);
/** Half of the drop of 2.5 points that it is set for, in points. */
const allowance = 1.25;

/**
 * What our detector is held against: a self-starting CUSUM (Hawkins 1987) with known noise on trust and openness of
 * these partners. Each answer against the mean of all earlier ones, in SDs of that difference. The greatest of their
 * sums in each week, so that a limit can be laid through it afterwards.
 */
export function cusumByWeek(couple: SimulatedCouple, setting: Setting, of: readonly Side[]): readonly number[] {
  const highest = Array.from({ length: weeksLived }, () => 0);
  for (const side of of) {
    for (const scale of watched) follow(couple.weeks[side], scale, setting, highest);
  }
  return highest;
}

function follow(
  weeks: readonly PartnerWeek[],
  scale: (typeof watched)[number],
  { r }: Setting,
  highest: number[],
): void {
  const noise = Math.sqrt(sd ** 2 * (1 - r) + 1 / 12);
  let [count, mean, sum] = [0, 0, 0];
  weeks.forEach((week, index) => {
    const answer = week[scale];
    if (answer === null) return;
    if (count >= 2) {
      const off = (mean - answer) / (noise * Math.sqrt(1 + 1 / count));
      sum = Math.max(0, sum + off - allowance / noise);
      highest[index] = Math.max(highest[index]!, sum);
    }
    count++;
    mean += (answer - mean) / count;
  });
}

/** The limit past which this share of couples in whom nothing changes is called changed. */
export function limitFor(share: number, unchanged: readonly (readonly number[])[]): number {
  const highest = unchanged.map((weeks) => Math.max(...weeks)).sort((x, y) => y - x);
  return highest[Math.round(share * highest.length)] ?? 0;
}
