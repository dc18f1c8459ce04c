const pages = {
  'confirm-address': '/join/confirm',
  invitation: '/invitation',
  'check-in': '/check-in',
  'sign-in': '/us/sign-in',
  measure: '/questions',
} as const;

export type LinkPurpose = keyof typeof pages;

/** The token in a mail's link of that purpose; null where the mail has no such link. */
export function tokenIn(links: readonly string[], purpose: LinkPurpose): string | null {
  for (const link of links) {
    const { pathname, hash } = new URL(link);
    if (pathname === pages[purpose] && hash.length > 1) return hash.slice(1);
  }
  return null;
}
