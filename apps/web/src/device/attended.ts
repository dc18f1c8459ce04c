const LONG_MS = 60_000;
let touched = performance.now();

for (const act of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const)
  window.addEventListener(act, () => void (touched = performance.now()), { passive: true, capture: true });

/** Whether somebody has touched this page in the last minute; what it asks otherwise, it asks by itself. */
export const isAttended = () => performance.now() - touched < LONG_MS;
