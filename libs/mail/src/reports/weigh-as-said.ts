import { weighRefusal, type ServerAnswer, type Weighed } from '../answer/weigh-refusal.js';

const LIMIT = 4000;
const beforeRecipient =
  /in reply to (?:MAIL FROM|HELO|EHLO)|after (?:MAIL FROM|HELO|EHLO|initial connection)|refused to talk to me|>>> (?:MAIL FROM: ?<[^>]{0,320}>|HELO|EHLO)[^<>]{0,100}<<< [45]\d\d/i;

/**
 * Weighs an answer by where in the dialogue it came, as the report's text tells it: before the recipient was named it is
 * about us, and after the whole message "user unknown" is not certain.
 */
export function weighAsSaid(answer: ServerAnswer, above: string): Pick<Weighed, 'weight'> & { readonly rule: string } {
  const told = above.slice(0, LIMIT).replace(/\s+/g, ' ');
  const weighed = weighRefusal({ ...answer, afterContent: isAfterContent(told) });
  return weighed.weight === 'hard' && beforeRecipient.test(told) ? { weight: 'policy', rule: 'phase' } : weighed;
}

/** As Postfix, Exim and sendmail tell it. */
function isAfterContent(told: string): boolean {
  return /in reply to end of DATA|after end of data/i.test(told) || isSendmailsAfterContent(told);
}

// Sendmail sends DATA before it has read the answers to RCPT: a refusal of those is followed by one of DATA itself.
function isSendmailsAfterContent(told: string): boolean {
  const [, after] = told.split('>>> DATA <<< ', 2);
  return after !== undefined && !/<<< 5(?:03|54)/.test(after);
}
