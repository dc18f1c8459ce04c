import { smallestGroup } from './join-small.js';

type Couples = ReadonlySet<string>;

/** Groups that are shown side by side, without a couple in common. */
export type Shown = readonly { readonly couples: Couples }[];

/**
 * Whether two tables side by side tell of fewer than ten couples by what one has more than the other: a group of the one
 * beside all groups of the other that lie in it, or beside all that reach into it; and so for all groups together.
 */
export function tellsOfFew(one: Shown, other: Shown): boolean {
  return differsByFew(one, other) || differsByFew(other, one);
}

function differsByFew(whole: Shown, parts: Shown): boolean {
  return [...whole.map(({ couples }) => couples), union(whole)].some((couples) => {
    const inside = union(parts.filter((part) => isWithin(part.couples, couples)));
    const across = union(parts.filter((part) => [...part.couples].some((couple) => couples.has(couple))));
    return isFew(couples.size - inside.size) || (isWithin(couples, across) && isFew(across.size - couples.size));
  });
}

function isFew(count: number): boolean {
  return count > 0 && count < smallestGroup;
}

function isWithin(few: Couples, many: Couples): boolean {
  return few.size <= many.size && [...few].every((couple) => many.has(couple));
}

function union(groups: Shown): Couples {
  return new Set(groups.flatMap(({ couples }) => [...couples]));
}
