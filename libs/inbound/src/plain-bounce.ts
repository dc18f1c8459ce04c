import type { DeliveryReport } from './delivery-report.js';
import { enhancedStatus } from './enhanced-status.js';

export interface PlainMessage {
  readonly fromNobody: boolean;
  readonly failedRecipients: boolean;
  readonly subject: string;
  readonly text: string;
}

const subjects =
  /^(?:failure notice|undeliver(?:ed|able)|returned mail|mail delivery (?:failed|failure)|delivery (?:status notification|failure|has failed)|delivery to the following|message not delivered|unzustellbar)/i;
const copyBelow = /^-{2,}.*(?:copy of|original message|below this line|following is)/im;
const delayed = /\b(?:delayed|warning|will (?:be retried|keep trying)|not yet been delivered|temporar)/i;

/**
 * A bounce that is no RFC 3464 report: qmail's text (QSBMF), or what older systems write. Null where it is none. Its code
 * is looked for above the copy of our message only.
 */
export function readPlainBounce({ fromNobody, failedRecipients, subject, text }: PlainMessage): DeliveryReport | null {
  const qmail = text.trimStart().startsWith('Hi. This is the ');
  if (!qmail && !failedRecipients && !(fromNobody && subjects.test(subject))) return null;
  const above = text.slice(0, copyBelow.exec(text)?.index);
  const status = enhancedStatus(above);
  const forGood = status?.startsWith('5') || qmail;
  return { kind: 'delivery-report', action: !forGood && delayed.test(subject) ? 'delayed' : 'failed', status };
}
