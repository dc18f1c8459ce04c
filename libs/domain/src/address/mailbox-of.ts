import { mailboxProviders } from './mailbox-providers.js';

/**
 * The mailbox that an address leads to, for counting and for keeping out only, never for sending: in lower case, without
 * a plus tag, and without what its provider reads over. Two spellings of one mailbox give one text.
 */
export function mailboxOf(address: string): string {
  const folded = address.trim().normalize('NFC').toLowerCase();
  const at = folded.lastIndexOf('@');
  const [local, domain] = [folded.slice(0, Math.max(at, 0)), folded.slice(at + 1)];
  const provider = mailboxProviders.find(({ domains }) => domains.includes(domain));
  const untagged = local.replace(/(?!^)\+.*$/, '');
  const bare = provider ? [...untagged].filter((letter) => !provider.readsOver.includes(letter)).join('') : untagged;
  return `${bare}@${provider?.domains[0] ?? domain}`;
}
