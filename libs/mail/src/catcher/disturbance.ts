import { setTimeout as pause } from 'node:timers/promises';

/** Where in the dialogue: `data` is within the content, `end` after its final dot, when the mail is already kept. */
export type Phase = 'connect' | 'mail' | 'rcpt' | 'data' | 'end';

/** What a server may do to a client: first it waits, then it answers or cuts the connection. An answer of 421 ends it. */
export interface Disturbance {
  readonly waitFor?: Promise<void> | undefined;
  readonly waitMs?: number | undefined;
  readonly answer?: { readonly code: number; readonly message: string };
  readonly drop?: boolean;
}

/** How a connection stands: how many messages it has brought, and how many others are open. */
export interface Standing {
  readonly messages: number;
  readonly others: number;
}

/** Asked at each phase; the address is known from `rcpt` on. */
export type Disturb = (phase: Phase, address: string, standing: Standing) => Disturbance | null;

/** Lives through one phase: calls `drop` or answers with an error that the SMTP server passes on; null goes on. */
export async function undergo(disturbance: Disturbance | null, drop: () => void): Promise<Error | null> {
  if (!disturbance) return null;
  const { waitFor, waitMs, answer } = disturbance;
  await waitFor;
  if (waitMs) await pause(waitMs);
  if (disturbance.drop) drop();
  return answer ? Object.assign(new Error(answer.message), { responseCode: answer.code }) : null;
}
