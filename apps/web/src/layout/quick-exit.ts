const elsewhere = 'https://www.bbc.com/weather';
const within = 1_500;

/** Leaves at once for a plain page: signs out, forgets drafts and links, and puts the other page in this one's place in the history. */
export function leaveQuickly(): void {
  document.documentElement.hidden = true;
  document.title = 'Weather';
  forgetThisTab();
  void fetch('/api/v1/us/session', { method: 'DELETE', keepalive: true, credentials: 'same-origin' }).catch(
    () => undefined,
  );
  location.replace(elsewhere);
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

function forgetThisTab(): void {
  try {
    sessionStorage.clear();
  } catch {
    // Storage can be switched off; then there was nothing to forget.
  }
}
