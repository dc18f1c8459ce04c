const LONG_MS = 60_000;
const acts = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
let touched = performance.now();

for (const act of acts)
  window.addEventListener(act, () => void (touched = performance.now()), { passive: true, capture: true });

/** Whether somebody has touched this page in the last minute; what it asks otherwise, it asks by itself. */
export const isAttended = () => performance.now() - touched < LONG_MS;

/** Calls when somebody touches the page next, unless it is taken back before. */
export function onceTouched(call: () => void): () => void {
  const given = new AbortController();
  const heard = () => {
    given.abort();
    call();
  };
  for (const act of acts) window.addEventListener(act, heard, { passive: true, signal: given.signal });
  return () => given.abort();
}
