import { consentVersions } from '@troth/domain';

/** What joining says yes to: to take part always, and to emails where that was pressed. */
export function agreement(emails: boolean) {
  const { 'taking-part': version, emails: ofEmails } = consentVersions;
  return { version, given: true as const, emails: emails ? ofEmails : null };
}
