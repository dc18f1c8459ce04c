/**
 * How long a delivery is a worker's without word of it, in seconds of system time. Each lease outlives what it guards:
 * the way to the gate, and a server's last word, for which a socket waits `timeoutSeconds`.
 */
export function leasesOf(timeoutSeconds: number): { readonly claimSeconds: number; readonly handOverSeconds: number } {
  return { claimSeconds: 45, handOverSeconds: timeoutSeconds + 30 };
}
