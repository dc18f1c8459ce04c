import { sampleId } from '../enrolment/enrolment.fixture.js';
import type { AskedView, PartnerPromise } from './promise.js';

export const maker = sampleId(1);
export const other = sampleId(2);
export const notAsked: AskedView<never> = { week: null, over: false, again: false, answer: null };

/** Made in week 48 for the Wednesday after; nobody was told or asked yet. */
export const madePromise: PartnerPromise = {
  id: sampleId(3),
  makerId: maker,
  ifCue: 'I come home late',
  thenAct: 'call before seven',
  dueOn: '2026-12-02',
  madeWeek: '2026-W48',
  madeAt: new Date('2026-11-29T18:10:00Z'),
  toldAt: null,
  toldWords: null,
  held: false,
  letGoAt: null,
  own: notAsked,
  seen: notAsked,
};
