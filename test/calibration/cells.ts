import { drops3and2, kindsOfChange, nothing, steepDecline, type Kind } from './kinds.js';
import { kindsOfLife } from './kinds-of-life.js';
import type { Setting } from './simulate.js';

/** One kind of couple in one setting, and what is known of the noise there. */
export interface Cell {
  readonly kind: Kind;
  readonly setting: Setting;
  /** `assumed`: the programme's own assumption. `known`: the setting's r. `measured`: as 50 of its couples show it. */
  readonly noise: 'assumed' | 'known' | 'measured';
}

/** The targets are for this setting. */
export const middle: Setting = { r: 0.7, answering: 0.85 };

const inShort = [nothing, ...drops3and2, steepDecline];
const otherAgreements = [0.5, 0.6, 0.8, 0.9].map((r) => ({ ...middle, r }));
const otherAnswering = [0.6, 0.7, 1].map((answering) => ({ ...middle, answering }));

/** All that is simulated, the setting of the targets first. */
export const cells: readonly Cell[] = [
  ...[...kindsOfChange, ...kindsOfLife].map((kind): Cell => ({ kind, setting: middle, noise: 'assumed' })),
  ...[...otherAgreements, ...otherAnswering].flatMap((setting) =>
    inShort.map((kind): Cell => ({ kind, setting, noise: 'assumed' })),
  ),
  ...[...otherAgreements.slice(0, 2), middle, ...otherAgreements.slice(2)].flatMap((setting) =>
    inShort.map((kind): Cell => ({ kind, setting, noise: 'known' })),
  ),
  ...otherAgreements.flatMap((setting) =>
    [nothing, drops3and2[1]!].map((kind): Cell => ({ kind, setting, noise: 'measured' })),
  ),
];

/** The name that tells a cell from the others: `nothing changes, r 0.7, 85 % answer`. */
export function nameOf({ kind, setting: { r, answering }, noise }: Cell): string {
  const agreement = noise === 'assumed' ? `r ${r}` : `r ${r} ${noise}`;
  return `${kind.name}, ${agreement}, ${Math.round(answering * 100)} % answer`;
}
