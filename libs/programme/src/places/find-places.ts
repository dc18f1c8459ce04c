import { bare } from '@troth/domain';

/** A town as it is called where it lies, its country by ISO 3166, null where only a zone was named, and its IANA zone. */
export interface Place {
  readonly name: string;
  readonly country: string | null;
  readonly zone: string;
}

const MOST = 8;

/**
 * Towns one of whose names begins with what was typed, those that are called exactly so first, and larger ones before smaller.
 * `list` has a line a town, largest first: name, country, zone, and all its names bare, each between bars.
 */
export function findPlaces(list: string, typed: string): readonly Place[] {
  const sought = bare(typed);
  if (sought === '') return [];
  const lines = new Set<string>();
  for (const part of [`|${sought}|`, `|${sought}`]) addLinesWith(list, part, lines);
  return [...lines].map((line) => {
    const [name = '', country = '', zone = ''] = line.split('\t', 3);
    return { name, country, zone };
  });
}

function addLinesWith(list: string, part: string, lines: Set<string>): void {
  let at = list.indexOf(part);
  while (at !== -1 && lines.size < MOST) {
    const end = list.indexOf('\n', at);
    lines.add(list.slice(list.lastIndexOf('\n', at) + 1, end));
    at = list.indexOf(part, end);
  }
}
