/** An address as it travels: its domain in ASCII (RFC 5891), whatever script it was typed in. */
export interface MailAddress {
  readonly local: string;
  readonly domain: string;
  /** Whether only a server that offers SMTPUTF8 (RFC 6531) can take it. */
  readonly needsSmtpUtf8: boolean;
}

// Words between dots: RFC 5321's atext, and letters, marks and digits of every script (RFC 6531). Quoted local parts are not taken.
const local = /^[\w!#$%&'*+/=?^`{|}~\p{L}\p{M}\p{N}-]+(\.[\w!#$%&'*+/=?^`{|}~\p{L}\p{M}\p{N}-]+)*$/u;
const typedDomain = /^[\p{L}\p{M}\p{N}.-]+$/u;
// Nearly all: what URL would give back as it is. No A-label, which it looks into, and no number at the end, which it takes for an IP.
const plainDomain = /^(?!.*xn--)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const asciiDomain = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$/;

/** Reads an address of any script; null where no server could deliver it. */
export function readMailAddress(typed: string): MailAddress | null {
  const address = typed.trim().normalize('NFC');
  const at = address.lastIndexOf('@');
  const name = address.slice(0, Math.max(at, 0));
  const domain = toAscii(address.slice(at + 1));
  if (!domain || !local.test(name)) return null;
  const needsSmtpUtf8 = !/^[ -~]*$/.test(name);
  const length = needsSmtpUtf8 ? octets(name) : name.length;
  return length > 64 || length + 1 + domain.length > 254 ? null : { local: name, domain, needsSmtpUtf8 };
}

/** The address in one string, as envelopes and headers carry it. */
export function writtenAddress({ local: name, domain }: MailAddress): string {
  return `${name}@${domain}`;
}

/** Whether two addresses are one as far as case goes. */
export function isSameAddress(one: string, other: string): boolean {
  return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
}

/** The domain as DNS knows it; null where it is none. */
function toAscii(domain: string): string | null {
  if (domain.length <= 253 && plainDomain.test(domain)) return domain;
  const url = typedDomain.test(domain) ? URL.parse(`http://${domain}`) : null;
  return url && url.hostname.length <= 253 && asciiDomain.test(url.hostname) ? url.hostname : null;
}

function octets(text: string): number {
  return new TextEncoder().encode(text).length;
}
