import type { PartnerFlag } from './attention-flag.js';
import { mailSignals } from './mail-signals.js';

export const unsubscribe: PartnerFlag = {
  id: 'unsubscribe',
  of: 'partner',
  title: 'Emails were switched off',
  tells: 'coach',
  recognise: (record, side) =>
    mailSignals(
      record,
      side,
      'unsubscribe',
      'They no longer want emails from Troth. Ask in another way how they would like to go on.',
    ),
};
