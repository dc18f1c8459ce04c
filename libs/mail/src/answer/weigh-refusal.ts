import { plainWords, withoutMarks } from './plain-words.js';
import { aboutUs } from './words/about-us.js';
import { gone } from './words/gone.js';
import { mayPass } from './words/may-pass.js';

/** A server's answer about one recipient, read from its connection or from a report. */
export interface ServerAnswer {
  /** Of SMTP, such as 550; null for none. */
  readonly code: number | null;
  /** Of RFC 3463, such as `5.1.1`; null for none. */
  readonly enhanced: string | null;
  /** Its text, with or without its codes. */
  readonly words: string;
  /** It came only after the whole message: then "unknown user" is what some filters say of a living address. */
  readonly afterContent?: boolean;
  /** The recipient's, where it is known: a host that does not exist must be this one, and not a relay or one of its MX. */
  readonly domain?: string;
}

/** `hard`: the address takes no mail, for good. `soft`: it may pass. `policy`: about us or the message, not the address. */
export interface Weighed {
  readonly weight: 'hard' | 'soft' | 'policy';
  /** Which rule said so: what its words say, what its code says, or that nothing is certain. */
  readonly rule: 'words' | 'code' | 'temporary' | 'unsure';
}

// 5.1.10: a domain that takes no mail (RFC 7505), and Exchange Online's word for a recipient who does not exist, as 5.1.351.
// 5.4.4: no such host. 5.4.310: Exchange Online's word for a domain that does not exist.
const deadCodes = new Set(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.1.351', '5.2.1', '5.4.4', '5.4.310']);
const mayPassCodes = /^[45]\.(?:2\.[23]|3\.[134]|4\.[356]|4\.7)$/;
const policyCodes = /^[45]\.(?:7\.\d+|6\.\d+|1\.[78])$/;
const senderCodes = /^5\.1\.[78]$/;

// KDDI's filter answers after the content without the address that it names at RCPT.
const kddisFilter = /\b550:? ?: User unknown/i;
const filtersWord = / (?:user unknown|unknown user)(?= )/g;

// Exchange Online refuses whom its directory doesn't know with "access denied", and Outlook.com with the words that RFC
// 5321 has for every 550; elsewhere neither is certain.
const unknownToMicrosoft: Readonly<Record<string, string>> = {
  '5.4.1': ' recipient address rejected access denied ',
  '5.5.0': ' requested action not taken mailbox unavailable ',
};

const [saysPolicy, saysMayPass, saysGone] = [aboutUs, mayPass, gone].map(matcher);

/**
 * Weighs a refusal: the words beat the code, of the words the mildest count, and what is not certain is soft. Only what
 * comes back as `hard` may stop the mail to an address.
 */
export function weighRefusal(answer: ServerAnswer): Weighed {
  const weighed = weigh(answer);
  return weighed.weight === 'hard' && isAnotherHost(answer) ? { weight: 'soft', rule: 'words' } : weighed;
}

function weigh({ code, enhanced, words, afterContent = false }: ServerAnswer): Weighed {
  const microsofts = unknownToMicrosoft[enhanced ?? ''] ?? null;
  const whole = plainWords(words);
  const said = microsofts === null ? whole : whole.replace(microsofts, ' ');
  if (saysPolicy!.test(said)) return { weight: 'policy', rule: 'words' };
  if (saysMayPass!.test(said)) return { weight: 'soft', rule: 'words' };
  if (said !== whole) return { weight: 'hard', rule: 'words' };
  if (code === null ? enhanced?.startsWith('4') : code < 500) {
    return { weight: policyCodes.test(enhanced ?? '') ? 'policy' : 'soft', rule: 'temporary' };
  }
  if (mayPassCodes.test(enhanced ?? '')) return { weight: 'soft', rule: 'code' };
  if (senderCodes.test(enhanced ?? '')) return { weight: 'policy', rule: 'code' };
  const isFilters = afterContent || kddisFilter.test(words.slice(0, 2000));
  if (saysGone!.test(isFilters ? said.replace(filtersWord, ' ') : said)) return { weight: 'hard', rule: 'words' };
  if (deadCodes.has(enhanced ?? '')) return { weight: 'hard', rule: 'code' };
  if (policyCodes.test(enhanced ?? '')) return { weight: 'policy', rule: 'code' };
  return { weight: 'soft', rule: 'unsure' };
}

const missingHost = /(?:\bname=|\bName server: |\bhost named |\bdomain )([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,10})/i;

function isAnotherHost({ words, domain }: ServerAnswer): boolean {
  const missing = missingHost.exec(words.slice(0, 2000))?.[1];
  return missing !== undefined && domain !== undefined && missing.toLowerCase() !== domain.toLowerCase();
}

function matcher(phrases: readonly string[]): RegExp {
  const alternatives = phrases.join('|').replaceAll(' … ', ' (?:[^ ]{1,40} ){0,3}');
  return new RegExp(` (?:${withoutMarks(alternatives)})`);
}
