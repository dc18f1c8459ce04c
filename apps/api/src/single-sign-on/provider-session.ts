import { tokenHash } from '@troth/sealing';

/** What a session at a provider is known by here; of those that it gives no id, all of its sessions are. */
export function providerSessionOf(issuer: string, sid: unknown): Buffer {
  return typeof sid === 'string' && sid !== ''
    ? tokenHash(`single-sign-on session ${sid} at ${issuer}`)
    : tokenHash(`single-sign-on without a session at ${issuer}`);
}
