import { attentionFlags } from '@troth/domain';
import { say } from '../speech/say.js';

/** What a kind of flag is called; one that only another version of Troth knows, by its own name. */
export function titleOfFlag(kind: string): string {
  const flag = Object.values(attentionFlags).find(({ id }) => id === kind);
  return flag ? say(flag.messages.title) : kind;
}
