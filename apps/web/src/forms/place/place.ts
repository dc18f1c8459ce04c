import type { Say } from '@troth/messages';
import type { FoundPlace } from '../../api/places';
import { messages } from './messages';

/** A town with its zone. Its name is for the one who chose it, and is sent to nobody. */
export type Place = FoundPlace;

export const nowhere: Place = { name: '', country: null, zone: '' };

export const isPlace = ({ zone }: Place) => zone !== '';

/** The town alone, for a sentence; where only a zone is known, the zone. */
export const townName = ({ name, zone }: Place) => name || zone;

/** The town with its country, as there are several of one name. */
export function placeName(place: Place, say: Say): string {
  const country = place.country === null ? undefined : countryNames.of(place.country);
  return country === undefined ? townName(place) : say(messages.inCountry, { town: place.name, country });
}

const countryNames = new Intl.DisplayNames(document.documentElement.lang || 'en', { type: 'region' });
