import type { BodyOf, sessions } from '@troth/contract';
import type { CoachClient } from '../couple/coach-client.js';
import type { Story } from './story.js';
import { ready } from './stories/ready.js';
import { steady } from './stories/steady.js';
import { trustDrop } from './stories/trust-drop.js';

const DAY = 86_400_000;

interface Arranged extends Pick<BodyOf<typeof sessions.offer>, 'with' | 'times' | 'agreed'> {
  readonly of: Story;
}

/** What the demo's coach has arranged for the days to come: two sessions that are booked, and two times on offer. */
export async function keepDiary(
  coach: CoachClient,
  enrolmentOf: (email: string) => Promise<string>,
  now: Date,
): Promise<void> {
  const inDays = (days: number, time: string) => ({
    date: new Date(now.getTime() + days * DAY).toISOString().slice(0, 10),
    time,
  });
  const arranged: readonly Arranged[] = [
    { of: trustDrop, with: 'a', times: [inDays(2, '17:30')], agreed: true },
    { of: ready, with: 'both', times: [inDays(4, '18:00')], agreed: true },
    { of: steady, with: 'both', times: [inDays(3, '19:00'), inDays(5, '10:00')], agreed: false },
  ];
  for (const { of, ...offer } of arranged)
    await coach.offerSession(await enrolmentOf(of.a.email), {
      ...offer,
      minutes: 60,
      place: 'https://meet.harbour.example/room-two',
    });
}
