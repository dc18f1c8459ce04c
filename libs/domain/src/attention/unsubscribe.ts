import { defineMessages, english } from '@troth/messages';
import type { CoupleRecord } from '../record/couple-record.js';
import type { Side } from '../enrolment/partner.js';
import type { PartnerFlag } from './attention-flag.js';

const messages = defineMessages('flags.unsubscribe', {
  title: 'Stopped one kind of email',
  evidence:
    'They get no more “{kind}” emails, as they chose. The programme goes on; ask, without pressing, how they would like to be reached.',
});

export const unsubscribe: PartnerFlag = {
  id: 'unsubscribe',
  of: 'partner',
  messages,
  tells: 'coach',
  urgency: 'choice',
  onAnswer: false,
  drawnFrom: 'one',
  recognise: (record, side) =>
    stoppedBy(record, side).map((stopped) => ({
      key: keyOf(stopped),
      evidence: {
        text: english.say(messages.evidence, { kind: stopped.kind.replaceAll('-', ' ') }),
        weeks: [],
        figures: {},
      },
    })),
  isOver: (record, { key }, side) => !stoppedBy(record, side).some((stopped) => keyOf(stopped) === key),
  // Which kind it was is kept in the sentence alone.
  wording: () => null,
};

function stoppedBy({ enrolment, stopped }: CoupleRecord, side: Side) {
  return stopped.filter(({ partnerId }) => partnerId === enrolment.partners[side].id);
}

/** Stopped again, it is raised again. */
function keyOf({ kind, at }: CoupleRecord['stopped'][number]): string {
  return `${kind} ${at.toISOString()}`;
}
