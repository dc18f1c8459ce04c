import type { SafetyAnswers, TalkRequest } from '@troth/domain';
import type { CoachClient } from '../couple/coach-client.js';
import type { PartnerDriver } from '../couple/partner-driver.js';
import type { Side } from './story-week.js';

/** What one partner says privately, or the officer writes down about it, so many days before the demo ends. */
export type SaidAlone = { readonly daysBeforeEnd: number; readonly by: Side } & (
  | { readonly does: 'answers-on-safety'; readonly answers: SafetyAnswers }
  | { readonly does: 'asks-to-talk'; readonly request: TalkRequest }
  | { readonly does: 'officer-notes'; readonly words: string }
);

/** Lets it happen: nothing of it is seen on the couple's pages, by either of them or their coach. */
export async function sayAlone(
  said: SaidAlone,
  partner: PartnerDriver,
  name: string,
  coach: () => Promise<CoachClient>,
): Promise<void> {
  if (said.does === 'officer-notes') return (await coach()).noteOnCase(name, said.words);
  const cookie = await partner.signIn();
  if (said.does === 'answers-on-safety') await partner.client.answerOnSafety(cookie, said.answers);
  else await partner.client.askToTalk(cookie, said.request);
}
