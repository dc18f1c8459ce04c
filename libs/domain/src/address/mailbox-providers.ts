/** A provider at which several spellings of an address are one mailbox. */
export interface MailboxProvider {
  /** Domains that lead to the same mailbox; the first stands for them all. */
  readonly domains: readonly string[];
  /** Characters of the local part that make no difference there. */
  readonly readsOver: string;
}

/** Only providers that say so themselves: elsewhere a dot tells two people apart. */
export const mailboxProviders: readonly MailboxProvider[] = [
  { domains: ['gmail.com', 'googlemail.com'], readsOver: '.' },
  { domains: ['proton.me', 'protonmail.com', 'pm.me'], readsOver: '.-_' },
];
