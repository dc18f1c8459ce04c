import ipaddr from 'ipaddr.js';

const GROUPS_OF_A_NETWORK = 4;

/**
 * The network that a request came from: an IPv4 address (also where it is written as IPv6), or the /64 of an IPv6 one,
 * which its holder fills as they like. What is no address stands for itself.
 */
export function callerNetwork(ip: string): string {
  if (!ipaddr.isValid(ip)) return ip;
  const address = ipaddr.process(ip);
  if (!(address instanceof ipaddr.IPv6)) return address.toString();
  const groups = address.parts.slice(0, GROUPS_OF_A_NETWORK).map((part) => part.toString(16));
  return `${groups.join(':')}::/64`;
}
