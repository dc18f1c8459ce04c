import { readMailAddress, writtenAddress } from '@troth/domain';

/** An address as envelope and header carry it. Throws UndeliverableAddress. */
export function addressOf(typed: string): string {
  const address = readMailAddress(typed);
  if (!address) throw new UndeliverableAddress('this address is none that mail can be sent to');
  return writtenAddress(address);
}

export class UndeliverableAddress extends Error {
  override readonly name = 'UndeliverableAddress';
  readonly code = 'undeliverable-address';
}
