import { lookAtCheckIn, type CheckInForm } from './check-in';

let begun: { token: string; form: Promise<CheckInForm> } | null = null;

/** Asks for the form behind a link before there is a page to show it. */
export function beginLook(token: string): void {
  const form = lookAtCheckIn(token);
  // A failure is told to its reader.
  form.catch(() => undefined);
  begun = { token, form };
}

/** What was asked for ahead, once; else it is asked for now. */
export function takeLook(token: string): Promise<CheckInForm> {
  const ahead = begun;
  begun = null;
  return ahead?.token === token ? ahead.form : lookAtCheckIn(token);
}
