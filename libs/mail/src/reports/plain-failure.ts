import type { ServerAnswer } from '../answer/weigh-refusal.js';
import { answerIn, codeOf } from './answer-in.js';
import { isBounce } from './bounce-signs.js';
import { weighAsSaid } from './weigh-as-said.js';
import { aboveTheCopy, toldIn } from './told-in.js';
import { evidenceOf, mildest, type Finding } from './failure.js';
import type { FailureMessage } from './message.js';

const delayedSubject = /\bdelay|\bwarning\b|verz(?:ö|oe)ger|retard|задерж/iu;
const delayedText =
  /warning message only|will (?:be retried|keep trying|continue (?:trying|to)|be re-?tried)|not yet been delivered|no action is required|need not (?:re|do)|do not need to resend|still (?:trying|being)/i;
const forGood =
  /permanent|giving up|gave up|given up|will not be retried|could not be delivered to|failed permanently/i;

/**
 * Reads a bounce that is no RFC 3464 report, or one whose status part is missing: what qmail, Exim and many others write.
 * Null where the message is none. Only what stands above the copy of our message counts.
 */
export function readPlainFailure(message: FailureMessage): Finding | null {
  const above = aboveTheCopy(message.text);
  if (!isBounce(message, codeOf(answerIn(above)) !== null)) return null;
  const found = mildest(toldIn(above).map((said) => weighed(said, above)));
  const isDelayed = delayedText.test(above) || (delayedSubject.test(message.subject) && found?.weight !== 'hard');
  if (!found || !isDelayed || forGood.test(above)) return found;
  return { weight: 'delayed', evidence: { ...found.evidence, rule: 'it says that it is delayed' } };
}

function weighed(said: string, above: string): Finding {
  const domain = /@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,10})/i.exec(said)?.[1];
  const answer: ServerAnswer = { ...answerIn(said), ...(domain && { domain }) };
  const first = weighAsSaid(answer, above);
  const { weight, rule } = first.rule === 'unsure' ? weighAsSaid({ ...answer, words: above }, above) : first;
  return { weight, evidence: evidenceOf(codeOf(answer), said, rule) };
}
