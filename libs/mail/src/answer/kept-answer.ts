// What stands around an address in a server's answer is worth keeping; the address itself is not.
const addresses = /[^\s<>"']+@[^\s<>"']+/g;

/** A server's answer as it may be kept: one line of up to 200 characters, without addresses. */
export function keptAnswer(text: string): string {
  return text.replace(/\s+/g, ' ').replace(addresses, '…').slice(0, 200);
}
