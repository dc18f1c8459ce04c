import type { ReadReply } from './reply.js';

/** A reply as it was written, and whether a weak sign says that a machine may have written it. */
interface Written {
  readonly text: string;
  readonly mayBeMachine: boolean;
}

const wantsPeace =
  /\b(?:stop|unsubscribe|remove|leave (?:me|us)|no more|enough|(?:do not|don['’]?t|never) (?:write|e-?mail|mail|send|contact|want|ask)|not (?:want|interested)|cancel|quit|take me off)\b/i;
const isAway =
  /\b(?:out of (?:the )?office|auto(?:matic(?:ally)?|mated)?[ -]?(?:reply|response|generated)|on (?:[a-z]+ )?(?:leave|holiday|vacation)|(?:limited|no) access to|(?:am|be|is|currently) (?:away|unavailable)|no longer (?:work|with|at))\b/i;

/**
 * Whether a reply shows that its writer is there and may be asked as usual again: numbers always do; words do not where
 * they may be a machine's, tell of an absence, or may ask to be left in peace. A wrong guess leaves everything as it was.
 */
export function isSignOfLife(read: ReadReply['kind'], { text, mayBeMachine }: Written): boolean {
  if (read === 'answers') return true;
  return !mayBeMachine && !wantsPeace.test(text) && !isAway.test(text);
}
