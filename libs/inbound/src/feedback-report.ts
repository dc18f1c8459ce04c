import { fieldBlocks } from './field-blocks.js';

/** Words of a feedback report (RFC 5965, RFC 6449) that say: I did not want this. `not-spam` and the like do not. */
const unwanted = ['abuse', 'fraud', 'virus', 'other', 'opt-out', 'opt-out-list'];

/** Whether a message/feedback-report part is somebody's complaint. */
export function isComplaint(text: string): boolean {
  const type = fieldBlocks(text)[0]?.get('feedback-type')?.toLowerCase();
  return type !== undefined && unwanted.includes(type);
}
