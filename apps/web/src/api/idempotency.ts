const open = new Map<string, string>();

/** The same body sent again before it was answered carries the same key, so that a retry creates nothing twice. */
export function keyFor(path: string, body: string): string {
  const sending = `${path} ${body}`;
  const key = open.get(sending) ?? newKey();
  open.set(sending, key);
  return key;
}

export function settled(path: string, body: string): void {
  open.delete(`${path} ${body}`);
}

/** `crypto.randomUUID` is only there on https and localhost. */
function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
