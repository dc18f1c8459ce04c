import { readMailAddress, writtenAddress } from '@troth/domain';

/** Whom our mail is from. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** Reads `Name <address>` or a bare address, as MAIL_FROM holds it; its domain becomes ASCII. */
export function readSender(mailFrom: string): Sender {
  const [, name = '', address = mailFrom] = /^([^<>]*)<([^<>]+)>$/.exec(mailFrom) ?? [];
  const read = readMailAddress(address);
  return { name: name.trim(), address: read ? writtenAddress(read) : address.trim() };
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
