import type { PartnerFlag } from './attention-flag.js';
import { mailSignals } from './mail-signals.js';

export const reply: PartnerFlag = {
  id: 'reply',
  of: 'partner',
  title: 'A reply to an email',
  tells: 'coach',
  recognise: (record, side) =>
    mailSignals(record, side, 'reply', 'They answered one of our emails. A person should read it.'),
};
