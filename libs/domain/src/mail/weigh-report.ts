/** What a report says about the address behind it. */
export type ReportWeight =
  /** Nothing to remember: it arrived, or is still being tried. */
  | 'none'
  /** It may pass, as a full mailbox does. */
  | 'soft'
  /** This address takes no mail, for good. */
  | 'hard'
  /** It is about us, not about this person. */
  | 'about-us';

// 5.1.10: RFC 7505's domain that takes no mail, and Exchange Online's word for a recipient who does not exist.
const gone = new Set(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1']);

/** Weighs a delivery report by its action (RFC 3464) and enhanced status code (RFC 3463); null for no code. */
export function weighReport({
  action,
  status,
}: {
  readonly action: string;
  readonly status: string | null;
}): ReportWeight {
  if (action !== 'failed') return 'none';
  if (status === null) return 'soft';
  if (gone.has(status)) return 'hard';
  return status.startsWith('5.7.') ? 'about-us' : 'soft';
}
