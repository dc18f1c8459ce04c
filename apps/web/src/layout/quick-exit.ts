import { forgetOffline } from '../offline/forget';
import { closeStorage, deviceStorage, tabStorage } from '../device/storage';

const elsewhere = 'https://www.bbc.com/weather';
const within = 1_500;
const leftKey = 'troth.left';

/** Leaves at once for a plain page, under its `title`: signs out, forgets drafts and links, and puts the other page in this one's place in the history. */
export function leaveQuickly(title: string): void {
  document.documentElement.hidden = true;
  document.title = title;
  deviceStorage.removeAll('');
  tabStorage.removeAll('');
  tabStorage.set(leftKey, 'yes');
  closeStorage();
  void forgetOffline();
  void fetch('/api/v1/us/session', { method: 'DELETE', keepalive: true, credentials: 'same-origin' }).catch(
    () => undefined,
  );
  location.replace(elsewhere);
}

/** A page of ours that Back leads to, in a tab that was left quickly, goes away again before it shows anything. */
export function stayAway(): void {
  const leaveAgain = () => {
    document.documentElement.hidden = true;
    location.replace(elsewhere);
  };
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (arrival?.type === 'back_forward' && hasLeft()) leaveAgain();
  else tabStorage.remove(leftKey);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && hasLeft()) leaveAgain();
  });
}

/** Three presses of Shift on their own, within a second and a half. Answers with the way to stop listening. */
export function listenForThreeShifts(leave: () => void): () => void {
  let presses: number[] = [];
  const onKey = (event: KeyboardEvent) => {
    if (event.repeat) return;
    if (event.key !== 'Shift') {
      presses = [];
      return;
    }
    presses = [...presses.filter((at) => event.timeStamp - at < within), event.timeStamp];
    if (presses.length >= 3) leave();
  };
  window.addEventListener('keydown', onKey, true);
  return () => window.removeEventListener('keydown', onKey, true);
}

function hasLeft(): boolean {
  return tabStorage.get(leftKey) !== null;
}
