/** Fewer couples than this are never shown as a group. */
export const smallestGroup = 10;

/** Couples of whom one thing is so, by their ids. */
export interface Group<Name> {
  readonly name: Name;
  readonly couples: ReadonlySet<string>;
}

/** Couples who are shown together: under several names where each alone would be too few. */
export interface JoinedGroup<Name> {
  readonly names: readonly Name[];
  readonly couples: ReadonlySet<string>;
}

/**
 * Groups without a couple in common, as they can be shown: those that are large enough as they are, in their order, the
 * small ones together at the end, with the smallest of the large where these are still too few. Empty where all are.
 */
export function joinSmall<Name>(groups: readonly Group<Name>[]): readonly JoinedGroup<Name>[] {
  const bySize = groups.toSorted((one, other) => one.couples.size - other.couples.size);
  const small: Group<Name>[] = [];
  for (const group of bySize) {
    const isNeeded = small.length > 0 && sizeOf(small) < smallestGroup;
    if (group.couples.size < smallestGroup || isNeeded) small.push(group);
  }
  const large = groups.filter((group) => !small.includes(group)).map((group) => joined([group]));
  const rest = sizeOf(small) < smallestGroup ? [] : [joined(groups.filter((group) => small.includes(group)))];
  return [...large, ...rest];
}

/** The same for groups in a row, such as months: each small one is joined with those after it, the last with those before. */
export function joinNeighbours<Name>(groups: readonly Group<Name>[]): readonly JoinedGroup<Name>[] {
  const runs: Group<Name>[][] = [];
  for (const group of groups) {
    const open = runs.at(-1);
    if (open && sizeOf(open) < smallestGroup) open.push(group);
    else runs.push([group]);
  }
  const last = runs.at(-1);
  if (last && runs.length > 1 && sizeOf(last) < smallestGroup) runs.at(-2)!.push(...runs.pop()!);
  return runs.filter((run) => sizeOf(run) >= smallestGroup).map(joined);
}

function joined<Name>(groups: readonly Group<Name>[]): JoinedGroup<Name> {
  return { names: groups.map(({ name }) => name), couples: new Set(groups.flatMap(({ couples }) => [...couples])) };
}

function sizeOf(groups: readonly Group<unknown>[]): number {
  return groups.reduce((sum, { couples }) => sum + couples.size, 0);
}
