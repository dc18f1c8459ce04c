import type { AnswerOf, OwnPractice, weeklyPractices } from '@troth/contract';
import { deviceStorage } from '../device/storage';
import { offlineKey } from './forget';

type Practices = AnswerOf<typeof weeklyPractices.show>;

/** The words of a practice as the programme has them; nothing of what anybody said or did. */
export type KeptPractice = Pick<OwnPractice, 'title' | 'minutes' | 'steps'>;

/** Whether somebody asked for it on this device. */
export const isKeptOffline = () => deviceStorage.get(offlineKey) !== null;

/** Undefined where nobody asked for it; null where there is no practice at the time. */
export function keptPractice(): KeptPractice | null | undefined {
  const kept = deviceStorage.get(offlineKey);
  return kept === null ? undefined : (JSON.parse(kept) as KeptPractice | null);
}

/** Keeps this week's practice for both in place of the one before. */
export function keepPractice(practices: Practices | null): void {
  const practice = practices?.together.find(({ id }) => id === practices.thisWeek);
  const kept: KeptPractice | null = practice
    ? { title: practice.title, minutes: practice.minutes, steps: practice.steps }
    : null;
  deviceStorage.set(offlineKey, JSON.stringify(kept));
}
