import { fieldBlocks } from './field-blocks.js';
import { evidenceOf, type Failure } from './failure.js';
import type { FailureMessage } from './message.js';

type Complaint = Pick<Failure, 'weight' | 'evidence'>;

const LIMIT = 65_536;

/** Words of a feedback report (RFC 5965, RFC 6449) that say: I did not want this. `not-spam` and the like do not. */
const unwanted = new Set(['abuse', 'fraud', 'virus', 'other', 'opt-out', 'opt-out-list', 'miscategorized']);

/** A complaint in any of its forms; null where it is none. */
export function readComplaint(message: FailureMessage): Complaint | null {
  const type = feedbackType(message);
  if (type !== null) return unwanted.has(type) ? complaint(`feedback report: ${type}`) : null;
  if (isJunkReport(message)) return complaint('junk mail report of Outlook.com');
  return /^true$/i.test(message.header('x-apple-unsubscribe') ?? '') ? complaint('unsubscribe of Apple Mail') : null;
}

/** Whether the message is a feedback report, of whatever type. */
export function isFeedback(message: FailureMessage): boolean {
  return feedbackType(message) !== null;
}

function feedbackType({ parts }: FailureMessage): string | null {
  const report = parts.find(({ type }) => type === 'message/feedback-report');
  return report
    ? (fieldBlocks(report.text.slice(0, LIMIT))[0]?.get('feedback-type')?.toLowerCase().trim() ?? '')
    : null;
}

/** Outlook.com's junk mail reports are no RFC 5965: the original is attached, with a header of its own before it. */
function isJunkReport({ subject, parts }: FailureMessage): boolean {
  return (
    /^complaint about message from\b/i.test(subject.trim()) &&
    parts.some(
      ({ type, text }) => type === 'message/rfc822' && /^x-hmxmroriginalrecipient:/im.test(text.slice(0, LIMIT)),
    )
  );
}

function complaint(rule: string): Complaint {
  return { weight: 'complaint', evidence: evidenceOf(null, '', rule) };
}
