import { useCallback, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

function listen(onChange: () => void): () => void {
  listeners.add(onChange);
  window.addEventListener('popstate', onChange);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener('popstate', onChange);
  };
}

const partAt = () => (history.state as { part?: number } | null)?.part ?? 0;
const told = () => listeners.forEach((tell) => tell());

/** Which part the browser's history stands at, as `useStepAt` for a page that comes without the router. */
export function usePartAt() {
  const at = useSyncExternalStore(listen, partAt);
  const goTo = useCallback((part: number) => {
    history.pushState({ part }, '');
    told();
  }, []);
  const restart = useCallback(() => {
    history.replaceState({ part: 0 }, '');
    told();
  }, []);
  return { at, goTo, back: () => history.back(), restart };
}
