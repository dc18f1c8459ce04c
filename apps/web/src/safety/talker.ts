import type { SafetyAnswers, TalkRequest } from '@troth/domain';
import { call } from '../api/call';

/** Who speaks: the one whom a link was mailed to, or who is signed in. */
export type Talker = { readonly by: 'link'; readonly token: string } | { readonly by: 'session' };

export function sendAnswers(who: Talker, answers: SafetyAnswers): Promise<void> {
  return who.by === 'session'
    ? call('POST /api/v1/us/safety', { body: answers })
    : call('POST /api/v1/safety/answers', { body: { ...answers, token: who.token } });
}

export function askToTalk(who: Talker, request: TalkRequest): Promise<void> {
  return who.by === 'session'
    ? call('POST /api/v1/us/safety/talk', { body: request })
    : call('POST /api/v1/safety/talk', { body: { ...request, token: who.token } });
}

/** Whether somebody at the practice reads it: asked only where it is about to be written. */
export const safetyQuery = { queryKey: ['safety'], queryFn: () => call('GET /api/v1/safety'), staleTime: Infinity };

/** Whom the link of a page was mailed to; without one, they have to sign in first. */
export function holderOf(token: string | null | undefined): Talker | { readonly by: 'sign-in' } {
  return token ? { by: 'link', token } : { by: 'sign-in' };
}
