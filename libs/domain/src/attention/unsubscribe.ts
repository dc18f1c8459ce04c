import { defineMessages } from '@troth/messages';
import type { PartnerFlag } from './attention-flag.js';

const messages = defineMessages('flags.unsubscribe', {
  title: 'Stopped one kind of email',
  rule: 'They chose to get no more of one kind of email, and have not changed it since.',
  evidence:
    'They get no more “{kind}” emails, as they chose. The programme goes on; ask, without pressing, how they would like to be reached.',
});

/** Figures are numbers: which kinds were stopped is told by their names. */
const prefix = 'stopped ';

/** Holds as long as a kind of email is stopped. */
export const unsubscribe: PartnerFlag = {
  id: 'unsubscribe',
  of: 'partner',
  messages,
  tells: 'coach',
  urgency: 'apart',
  basis: 'fact',
  drawnFrom: 'one',
  rule: (say) => say(messages.rule),
  condition: ({ enrolment, stopped }, side) => {
    const theirs = stopped.filter(({ partnerId }) => partnerId === enrolment.partners[side].id);
    if (theirs.length === 0) return null;
    const since = new Date(Math.min(...theirs.map(({ at }) => at.getTime())));
    const kinds = theirs.map(({ kind }) => kind).sort();
    return { level: 2, since, weeks: [], figures: Object.fromEntries(kinds.map((kind) => [prefix + kind, 1])) };
  },
  wording: ({ figures }, say) => {
    const kinds = Object.keys(figures).filter((name) => name.startsWith(prefix));
    if (kinds.length === 0) return null;
    const kind = kinds.map((name) => name.slice(prefix.length).replaceAll('-', ' ')).join('”, “');
    return say(messages.evidence, { kind });
  },
};
