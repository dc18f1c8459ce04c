import type { countryNames } from './country-names.js';
import type { languageNames } from './language-names.js';

export type CountryCode = keyof typeof countryNames;

/** Whom a line of abuse is for, where it is not for everyone. */
export type HelpFor = 'women' | 'men' | 'lgbt';

export type HelpKind = 'abuse' | 'suicide' | 'children';

/** Local hours of a place, on the 24-hour clock; `days` are those on which somebody answers. */
export interface HelpHours {
  readonly days: 'daily' | 'mondayToThursday' | 'mondayToSaturday' | 'sundayToThursday';
  readonly from: string;
  readonly until: string;
}

/** Where a number was read, and the day (ISO) of the last look; several sources where one is old or is a list. */
interface Confirmed {
  readonly sources: readonly [string, ...string[]];
  readonly looked: string;
}

/** One line: its own name, and how it is dialled inside its country. */
export interface HelpLine extends Confirmed {
  readonly kind: HelpKind;
  readonly for?: HelpFor;
  readonly name: string;
  /** The part of the country that it serves, where it does not serve all of it. */
  readonly area?: string;
  readonly call?: string;
  readonly text?: { readonly number: string; readonly word?: string };
  readonly whatsApp?: string;
  /** A page where somebody answers in writing. */
  readonly chat?: string;
  /** Left out where no source says. */
  readonly hours?: 'always' | HelpHours;
  readonly languages?: readonly (keyof typeof languageNames)[];
  /** How many languages in all, where there are too many to name. */
  readonly manyLanguages?: number;
}

export interface EmergencyNumber {
  readonly call: string;
  /** `text`: the number takes messages, for someone who cannot speak. */
  readonly for: 'all' | 'police' | 'ambulance' | 'text';
}

export interface HelpCountry {
  readonly code: CountryCode;
  /** What its people call it, in their own languages and letters. */
  readonly ownNames: readonly string[];
  readonly emergency: Confirmed & { readonly numbers: readonly [EmergencyNumber, ...EmergencyNumber[]] };
  readonly lines: readonly HelpLine[];
}
