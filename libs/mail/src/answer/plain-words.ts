const LIMIT = 2000;
const listKeepers = /spamhaus|spamcop|barracudacentral|dnsbl|rbl|blacklist|blocklist/;

/**
 * A server's words in the form in which phrases are looked for: lower case without accents, an address as `them`, and
 * without numbers, hosts and links, so that what somebody is called never decides; only a link to a blocklist stays as
 * `blocklist`. The first 2,000 characters count.
 */
export function plainWords(words: string): string {
  const tokens = withoutMarks(words.slice(0, LIMIT))
    .toLowerCase()
    .split(/[\s<>()[\]{}"“”«»,;]+/u);
  return ` ${tokens
    .map(said)
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

function said(token: string): string {
  if (token.includes('://')) return listKeepers.test(token) ? 'blocklist' : '';
  if (token.includes('@')) return 'them';
  if (/^\d+$/.test(token)) return '';
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\.?$/u.test(token) ? '' : token;
}

/** Letters without accents: й is и, and ü is u. */
export function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}
