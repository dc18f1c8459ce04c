import type { CheckInForm } from '@troth/contract';
import { call } from './call';

let begun: { token: string; form: Promise<CheckInForm> } | null = null;

/** Asks for the form behind a link before there is a page to show it. */
export function beginLook(token: string): void {
  const form = lookNow(token);
  // A failure is told to its reader.
  form.catch(() => undefined);
  begun = { token, form };
}

/** What was asked for ahead, once; else it is asked for now. */
export function takeLook(token: string): Promise<CheckInForm> {
  const ahead = begun;
  begun = null;
  return ahead?.token === token ? ahead.form : lookNow(token);
}

function lookNow(token: string): Promise<CheckInForm> {
  return call('POST /api/v1/check-in/look', { body: { token } });
}
