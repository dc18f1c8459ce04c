import { timelineKinds, type TimelineKind } from '@troth/domain';

export const allKinds = Object.keys(timelineKinds) as TimelineKind[];

/** What the address of a couple's page says of its timeline: the kinds that are shown, in their order; all where it says none. */
export interface TimelineSearch {
  show?: string;
}

/** Whatever somebody typed into the address: what is no kind is passed over. */
export function readTimelineSearch({ show }: Record<string, unknown>): TimelineSearch {
  const kinds = typeof show === 'string' ? kindsIn({ show }) : [];
  return kinds.length === 0 || kinds.length === allKinds.length ? {} : { show: kinds.join(',') };
}

export function kindsIn({ show }: TimelineSearch): TimelineKind[] {
  const wanted = show?.split(',') ?? [];
  return allKinds.filter((kind) => wanted.includes(kind));
}

/** The kinds after one was pressed. */
export function toggled(shown: readonly TimelineKind[], pressed: TimelineKind): TimelineSearch {
  const kinds = shown.includes(pressed) ? shown.filter((kind) => kind !== pressed) : [...shown, pressed];
  return readTimelineSearch({ show: kinds.join(',') });
}
