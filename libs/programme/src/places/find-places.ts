import { bare } from '@troth/domain';

/** A town by the name that was typed or else the one it has where it lies, its country by ISO 3166, null where only a zone was named, and its IANA zone. */
export interface Place {
  readonly name: string;
  readonly country: string | null;
  readonly zone: string;
}

const MOST = 8;

/**
 * Towns one of whose names begins with what was typed, those that are called exactly so first, and larger ones before smaller.
 * A town one of whose names is exactly what was typed is shown by that name, such as `Wien` or `القاهرة`.
 * `list` has a line a town, largest first: name, country, zone, and all its names bare, each between bars.
 */
export function findPlaces(list: string, typed: string): readonly Place[] {
  const sought = bare(typed);
  if (sought === '') return [];
  const lines = new Set<string>();
  addLinesWith(list, `|${sought}|`, lines);
  const calledSo = new Set(lines);
  addLinesWith(list, `|${sought}`, lines);
  return [...lines].map((line) => {
    const [name = '', country = '', zone = ''] = line.split('\t', 3);
    const isOwn = calledSo.has(line) && bare(name) !== sought && isWrittenAsName(typed.trim());
    return { name: isOwn ? typed.trim() : name, country, zone };
  });
}

/** With a capital in front and not throughout, or in a script that has none. */
function isWrittenAsName(text: string): boolean {
  const [first = ''] = text;
  const hasCapitals = text.toLowerCase() !== text.toUpperCase();
  return !hasCapitals || (first !== first.toLowerCase() && text !== text.toUpperCase());
}

function addLinesWith(list: string, part: string, lines: Set<string>): void {
  let at = list.indexOf(part);
  while (at !== -1 && lines.size < MOST) {
    const end = list.indexOf('\n', at);
    lines.add(list.slice(list.lastIndexOf('\n', at) + 1, end));
    at = list.indexOf(part, end);
  }
}
