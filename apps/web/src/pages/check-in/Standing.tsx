import { useEffect, useRef, type ReactNode } from 'react';

/** What has to be seen before going on, although the button that led to it is far below: it takes the focus. */
export function Standing({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div ref={place} tabIndex={-1}>
      {children}
    </div>
  );
}
