import { languages, type Language } from '@troth/messages';
import Negotiator from 'negotiator';

const known = Object.keys(languages) as Language[];

/** The best language that Troth speaks for an `Accept-Language` header (RFC 9110, 12.5.4); English where it names none of them. */
export function languageFor(accepted: string | undefined): Language {
  const [best] = new Negotiator({ headers: { 'accept-language': accepted } }).languages(known);
  return known.find((language) => language === best) ?? 'en';
}
