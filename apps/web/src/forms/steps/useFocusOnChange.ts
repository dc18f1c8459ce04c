import { useEffect, useRef } from 'react';

/** What a step begins with takes the focus when the step is come to, but not when the page opens. */
export function useFocusOnChange<Element extends HTMLElement>(at: number) {
  const beginning = useRef<Element>(null);
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    window.scrollTo(0, 0);
    beginning.current?.focus();
  }, [at]);
  return beginning;
}
