import type { KeptCounts, Retention } from '@troth/database';

/** How long what a practice may decide on is kept, a line each, and how much of it there is. */
export function retentionInWords(retention: Retention, counts: KeptCounts): readonly string[] {
  const { coachNotesMonths, safetyMonths, emailRecordsMonths } = retention;
  const { operatorMailDays, addressChangesDays, coachInvitationsDays } = retention;
  const until = (months: number | null, setting: string, from: string) =>
    months === null ? `as long as the programme: see ${setting}` : `erased ${months} months after ${from}`;
  return [
    `${counts.coachNotes} coaches’ notes on ended programmes; ${until(coachNotesMonths, 'KEEP_COACH_NOTES_MONTHS', 'the end')}`,
    `${counts.safetyCases} closed safety cases; ${until(safetyMonths, 'KEEP_SAFETY_MONTHS', 'their closing')}`,
    `addresses of emails that were sent; ${until(emailRecordsMonths, 'KEEP_EMAIL_RECORDS_MONTHS', 'they were sent')}`,
    `for ${operatorMailDays} days mail that you dealt with, for ${addressChangesDays} changes of address, for ${coachInvitationsDays} ended invitations of coaches`,
  ];
}
