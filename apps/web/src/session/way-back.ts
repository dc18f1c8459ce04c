import { deviceStorage } from '../device/storage';

const key = 'troth.back-to-check-in';
/** A link that signs in lives ten minutes, and is asked for first. */
const LIVES_MS = 15 * 60_000;

/** Somebody leaves a check-in whose answers they may not see, to sign in. It tells neither whose it was nor which. */
export function meanToComeBack(): void {
  deviceStorage.set(key, String(Date.now() + LIVES_MS));
}

/** Whether somebody did so in this browser a while ago; from now on nobody has. */
export function takeWayBack(): boolean {
  const until = Number(deviceStorage.get(key));
  deviceStorage.remove(key);
  return until > Date.now();
}
