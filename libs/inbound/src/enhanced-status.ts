/** The enhanced status code (RFC 3463) that stands in a text; null where none does. */
export function enhancedStatus(text: string | undefined): string | null {
  return /(?:^|[^\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/.exec(text ?? '')?.[1] ?? null;
}

/** The more telling of a report's own code and the server's: many systems report 5.0.0 and leave the rest to the server. */
export function tellingStatus(own: string | undefined, diagnostic: string | undefined): string | null {
  const [reported, server] = [enhancedStatus(own), enhancedStatus(diagnostic)];
  return reported === null || /^[245]\.0\.0$/.test(reported) ? (server ?? reported) : reported;
}
