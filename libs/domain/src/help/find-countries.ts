import { bare } from '../name/bare.js';
import type { HelpCountry } from './help-country.js';

/** The countries one of whose names has a word that begins with what was typed, by their name in the page's language. */
export function findCountries(
  countries: readonly HelpCountry[],
  nameOf: (country: HelpCountry) => string,
  typed: string,
): readonly HelpCountry[] {
  const sought = bare(typed);
  const found = countries.filter((country) =>
    [nameOf(country), ...country.ownNames, country.code].some((name) => ` ${bare(name)}`.includes(` ${sought}`)),
  );
  return found.toSorted((one, other) => (bare(nameOf(one)) < bare(nameOf(other)) ? -1 : 1));
}
