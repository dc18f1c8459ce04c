import type { InboxMail } from '@troth/standalone';
import type { ReadMessage } from './read-message.js';

/** One message that the SMTP server took, with the simulated time (milliseconds) at which it did. */
export interface Recorded extends ReadMessage, InboxMail {
  readonly at: number;
}
