import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { isZone } from '@troth/domain/calendar';
import { findPlaces, type Place } from './find-places.js';

let list: string | null = null;

/** What is meant by a town's name in any language, or by a zone's own name; `data/README.md` says which towns are known. */
export function placesCalled(typed: string): readonly Place[] {
  if (typed.includes('/') && isZone(typed)) {
    const name = typed.slice(typed.lastIndexOf('/') + 1).replaceAll('_', ' ');
    return [{ name, country: null, zone: typed }];
  }
  list ??= gunzipSync(readFileSync(new URL('../../data/places.tsv.gz', import.meta.url))).toString();
  return findPlaces(list, typed);
}
