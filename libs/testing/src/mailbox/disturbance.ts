import { setTimeout as pause } from 'node:timers/promises';

/** Where in the dialogue: `data` is within the content, `end` after its final dot, when the mail is already kept. */
export type Phase = 'connect' | 'mail' | 'rcpt' | 'data' | 'end';

/** What a server may do to a client; `waitMs` first, then its answer, or cut the connection. */
export interface Disturbance {
  readonly waitMs?: number;
  readonly answer?: { readonly code: number; readonly message: string };
  readonly drop?: boolean;
}

/** Asked at each phase; the address is known from `rcpt` on. */
export type Disturb = (phase: Phase, address: string) => Disturbance | null;

/** Lives through one phase: calls `drop` or answers with an error that the SMTP server passes on; null goes on. */
export async function undergo(disturbance: Disturbance | null, drop: () => void): Promise<Error | null> {
  if (!disturbance) return null;
  const { waitMs, answer } = disturbance;
  if (waitMs) await pause(waitMs);
  if (disturbance.drop) drop();
  return answer ? Object.assign(new Error(answer.message), { responseCode: answer.code }) : null;
}
