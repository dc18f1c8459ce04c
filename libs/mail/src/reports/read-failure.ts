import { isBounce } from './bounce-signs.js';
import { isFeedback, readComplaint } from './complaint.js';
import { readDeliveryStatus, type RecipientStatus } from './delivery-status.js';
import { mildest, type Failure, type Finding } from './failure.js';
import type { FailureMessage } from './message.js';
import { nestedStatus } from './nested-report.js';
import { readPlainFailure } from './plain-failure.js';
import { readNotices } from './provider-notice.js';

const ABOUT_LIMIT = 65_536;

/**
 * Reads what a mail system, a sending service or a mailbox provider says about an email of ours: in a report (RFC 3464,
 * RFC 6533), a notice or plain words, or as a complaint. Null where the message is none of that.
 */
export function readFailure(message: FailureMessage): Failure | null {
  const found = readComplaint(message) ?? (isFeedback(message) ? null : readSaid(message));
  return found && { kind: 'failure', ...found, about: aboutOf(message) };
}

function readSaid(message: FailureMessage): Pick<Failure, 'weight' | 'evidence'> | null {
  const notices = [message.text, ...textsOf(message, /^application\/json$/)].flatMap(readNotices);
  const complaint = notices.find(({ weight }) => weight === 'complaint');
  if (complaint) return complaint;
  const told = mildest(notices.filter((one): one is Finding => one.weight !== 'complaint'));
  if (told) return told;
  const reported = readReport(message);
  if (reported.includes('arrived')) return null;
  return mildest(reported.filter((one) => one !== 'arrived')) ?? readPlainFailure(message);
}

/** What a report says, or one that a mail system passes on within its own message: one that a person passes on is none. */
function readReport(message: FailureMessage): readonly RecipientStatus[] {
  const isReport = /^multipart\/report\b/i.test(message.contentType);
  if (!isReport && !isBounce(message, false)) return [];
  const own = textsOf(message, /^message\/(?:global-)?delivery-status$/);
  if (own.length > 0) return own.flatMap((status) => readDeliveryStatus(status, message.text));
  const nested = textsOf(message, /^message\/rfc822$/).flatMap((raw) => nestedStatus(raw) ?? []);
  return nested.flatMap((status) => readDeliveryStatus(status, ''));
}

function textsOf({ parts }: FailureMessage, type: RegExp): readonly string[] {
  return parts.filter((part) => type.test(part.type)).map(({ text }) => text);
}

function aboutOf({ text, parts }: FailureMessage): string {
  return [text, ...parts.map((part) => part.text)].map((one) => one.slice(0, ABOUT_LIMIT)).join('\n');
}
