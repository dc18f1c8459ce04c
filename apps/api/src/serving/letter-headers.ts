/**
 * Of an email's HTML that a page of ours frames. It brings its styles with it, which no page of ours may: so it is a
 * document of its own, and this is all that it may do, beside what a sandbox can `allow`.
 */
export function letterHeaders(allow = ''): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    `sandbox ${allow}`.trim(),
  ];
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy.join(';'),
    'x-frame-options': 'SAMEORIGIN',
  };
}
