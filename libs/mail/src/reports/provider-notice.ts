import { weighRefusal } from '../answer/weigh-refusal.js';
import { answerIn, enhancedIn } from './answer-in.js';
import { evidenceOf, type Evidence, type Finding } from './failure.js';
import { jsonIn, objectAt, objectsAt, textAt, type Json } from './json-in.js';

/** What a sending service says of one recipient, in whatever form of its own. */
interface Said {
  readonly what: 'failed' | 'delayed' | 'complaint';
  readonly words: string;
  readonly status: string;
  /** The service itself calls it passing, or refuses of its own accord: then it is never a dead address. */
  readonly passing: boolean;
}

export interface Notice {
  readonly weight: Finding['weight'] | 'complaint';
  readonly evidence: Evidence;
}

const readers = [readSes, readSendGrid, readMailgun, readPostmark, readSparkPost];

/**
 * Reads a sending service's notice, JSON that comes as an email: from Amazon SES by SNS, or an event of SendGrid, Mailgun,
 * Postmark or SparkPost as their webhooks send it. One entry a recipient; empty where it is none.
 */
export function readNotices(text: string): readonly Notice[] {
  return jsonIn(text).slice(0, 100).flatMap(readAny).map(weighed);
}

function readAny(json: Json): readonly Said[] {
  return readers.map((read) => read(json)).find((said) => said.length > 0) ?? [];
}

function weighed({ what, words, status, passing }: Said): Notice {
  const answer = answerIn(words);
  const enhanced = answer.enhanced ?? enhancedIn(status);
  if (what !== 'failed') {
    const weight = what === 'complaint' ? 'complaint' : 'delayed';
    return { weight, evidence: evidenceOf(enhanced, words, `the service says: ${what}`) };
  }
  const { weight, rule } = weighRefusal({ ...answer, enhanced });
  const mild = passing && weight === 'hard';
  return {
    weight: mild ? 'soft' : weight,
    evidence: evidenceOf(enhanced, words, mild ? 'the service says: passing' : rule),
  };
}

/** Amazon SES's notifications and events, as SNS writes them in an email: plain, or within its own envelope. */
function readSes(json: Json): readonly Said[] {
  const [inner] = json.Type === 'Notification' ? jsonIn(textAt(json.Message)) : [json];
  const what = textAt(inner?.notificationType ?? inner?.eventType);
  if (what === 'Complaint') {
    const { complaintFeedbackType } = objectAt(inner?.complaint);
    return complaintFeedbackType === 'not-spam' ? [] : [said('complaint', textAt(complaintFeedbackType))];
  }
  if (what === 'DeliveryDelay') {
    return objectsAt(objectAt(inner?.deliveryDelay).delayedRecipients).map(({ diagnosticCode, status }) =>
      said('delayed', textAt(diagnosticCode), textAt(status)),
    );
  }
  if (what !== 'Bounce') return [];
  const bounce = objectAt(inner?.bounce);
  // "Suppressed" is SES's own list, not a server's word.
  const passing = bounce.bounceType !== 'Permanent' || /suppress/i.test(textAt(bounce.bounceSubType));
  return objectsAt(bounce.bouncedRecipients).map(({ diagnosticCode, status }) =>
    said('failed', textAt(diagnosticCode), textAt(status), passing),
  );
}

function readSendGrid({ event, sg_event_id, reason, status, type }: Json): readonly Said[] {
  if (sg_event_id === undefined) return [];
  if (event === 'spamreport') return [said('complaint', '')];
  if (event === 'deferred') return [said('delayed', textAt(reason), textAt(status))];
  if (event !== 'bounce' && event !== 'dropped') return [];
  return [said('failed', textAt(reason), textAt(status), event === 'dropped' || type === 'blocked')];
}

function readMailgun(json: Json): readonly Said[] {
  const data = objectAt(json['event-data']);
  if (data.event === 'complained') return [said('complaint', '')];
  if (data.event !== 'failed') return [];
  const status = objectAt(data['delivery-status']);
  const words = [status.code, status.message, status.description].map(textAt).join(' ').trim();
  if (data.severity === 'temporary') return [said('delayed', words, textAt(status['enhanced-code']))];
  return [said('failed', words, textAt(status['enhanced-code']), textAt(data.reason).startsWith('suppress'))];
}

function readPostmark({ RecordType, Type, Details, Description }: Json): readonly Said[] {
  if (RecordType === 'SpamComplaint' || (RecordType === 'Bounce' && Type === 'SpamComplaint'))
    return [said('complaint', '')];
  if (RecordType !== 'Bounce') return [];
  const words = textAt(Details) || textAt(Description);
  return [Type === 'Transient' ? said('delayed', words) : said('failed', words, '', Type !== 'HardBounce')];
}

function readSparkPost(json: Json): readonly Said[] {
  const event = objectAt(objectAt(json.msys).message_event);
  const words = textAt(event.raw_reason) || textAt(event.reason);
  if (event.type === 'spam_complaint') return [said('complaint', '')];
  if (event.type === 'delay') return [said('delayed', words)];
  return event.type === 'bounce' || event.type === 'out_of_band' ? [said('failed', words)] : [];
}

function said(what: Said['what'], words: string, status = '', passing = false): Said {
  return { what, words, status, passing };
}
