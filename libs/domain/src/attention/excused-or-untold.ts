import { defineMessages } from '@troth/messages';
import type { RecordedPromise } from '../promises/end.js';
import type { PartnerFlag } from './attention-flag.js';

const lastPromises = 8;
const begins = 5;
const lasts = 4;

const messages = defineMessages('flags.excused-or-untold', {
  title: 'Few promises come to an answer',
  rule: '{begins} or more of the last {promises} promises were excused, or never told of.',
  evidence:
    'Of the last {promises} promises, {excused, plural, =0 {nothing got in the way of any} other {something got in the way of #}}, and {untold, plural, =0 {all were told of} one {# was never told of} other {# were never told of}}. A score says little about them.',
});

/**
 * Holds while most of somebody's last eight promises were excused or never told of: from five on, until fewer than four
 * are. Neither counts in a score, so that it could stay high on very few.
 */
export const excusedOrUntold: PartnerFlag = {
  id: 'excused-or-untold',
  of: 'partner',
  messages,
  tells: 'coach',
  urgency: 'worry',
  basis: 'rule',
  drawnFrom: 'one',
  rule: (say) => say(messages.rule, { begins, promises: lastPromises }),
  condition: ({ partners }, side) => {
    const told = partners[side].promises.filter(({ end }) => end === 'marked' || end === 'untold');
    let since: RecordedPromise | null = null;
    for (let until = 1; until <= told.length; until += 1) {
      const window = told.slice(Math.max(0, until - lastPromises), until);
      const count = window.filter(isWithoutAnswer).length;
      if (since === null && count >= begins) since = window.find(isWithoutAnswer)!;
      else if (count < lasts) since = null;
    }
    if (since === null) return null;
    const latest = told.slice(-lastPromises);
    const excused = latest.filter(({ own }) => own === 'excused').length;
    const untold = latest.filter(({ end }) => end === 'untold').length;
    return {
      level: 1,
      since: new Date(`${since.dueOn}T00:00:00Z`),
      weeks: [],
      figures: { promises: latest.length, excused, untold },
    };
  },
  wording: ({ figures: { promises, excused, untold } }, say) =>
    promises === undefined || excused === undefined || untold === undefined
      ? null
      : say(messages.evidence, { promises, excused, untold }),
};

function isWithoutAnswer({ own, end }: RecordedPromise): boolean {
  return own === 'excused' || end === 'untold';
}
