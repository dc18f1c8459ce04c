import type { CoupleFilter, CoupleGroup, CoupleSort, ListSettings } from '@troth/contract';

/** How the list is set, as its address says, so that the same address shows the same list. */
export type ListSearch = ListSettings & { q?: string | undefined };

export const filters = [
  'all',
  'active',
  'awaiting-partner',
  'paused',
  'ended',
  'unassigned',
  'covered',
] as const satisfies readonly CoupleFilter[];

export const groups = ['needing', 'going', 'waiting', 'paused', 'ended'] as const satisfies readonly CoupleGroup[];

export const sorts = ['urgency', 'name', 'last-word', 'stage', 'next'] as const satisfies readonly CoupleSort[];

const longest = 100;
const code = /^[a-z-]{1,40}$/;

/** Reads an address that anybody may have typed: what is none of ours is left out, and so is what is so anyway. */
export function readListSearch(given: Readonly<Record<string, unknown>>): ListSearch {
  const [filter, group, sort] = [
    oneOf([...filters, 'attention'] as const, given['filter']),
    oneOf(groups, given['group']),
    oneOf(sorts, given['sort']),
  ];
  return {
    ...words('q', given['q']),
    ...(filter && filter !== 'all' && { filter }),
    ...(group && { group }),
    ...codeOf('stage', given['stage']),
    ...codeOf('finding', given['finding']),
    ...(sort && sort !== 'urgency' && { sort }),
  };
}

/** What of an address can be kept under a name. */
export function keptOf({ filter, group, stage, finding, sort }: ListSearch): ListSettings {
  return { filter, group, stage, finding, sort };
}

/** Whether two addresses show the same list, whatever is searched for in it. */
export function isSameView(one: ListSettings, other: ListSettings): boolean {
  const text = (settings: ListSettings) =>
    JSON.stringify(Object.entries(readListSearch(keptOf(settings))).sort(([a], [b]) => (a < b ? -1 : 1)));
  return text(one) === text(other);
}

function words(name: 'q', value: unknown): { q?: string } {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, longest) : '';
  return text.trim() === '' ? {} : { [name]: text };
}

function codeOf<Name extends string>(name: Name, value: unknown): Partial<Record<Name, string>> {
  return typeof value === 'string' && code.test(value) ? ({ [name]: value } as Record<Name, string>) : {};
}

function oneOf<One extends string>(known: readonly One[], value: unknown): One | undefined {
  return known.find((one) => one === value);
}
