import { tabStorage } from '../device/storage';
import type { Timing } from './timing';

const keyOf = (name: string) => `troth.timer.${name}`;

/** The time that runs in this tab; a reload finds it again, and it goes with the tab, signing out or the quick exit. */
export function keptTiming(name: string): Timing | null {
  try {
    return JSON.parse(tabStorage.get(keyOf(name)) ?? 'null') as Timing | null;
  } catch {
    return null;
  }
}

export function keepTiming(name: string, timing: Timing | null): void {
  if (timing === null) tabStorage.remove(keyOf(name));
  else tabStorage.set(keyOf(name), JSON.stringify(timing));
}
