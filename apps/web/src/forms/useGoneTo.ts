import { useEffect, useRef } from 'react';

/** For the heading of a part of a page: it is gone to where the page's address names the part. */
export function useGoneTo(anchor: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (anchor === undefined || location.hash !== `#${anchor}`) return;
    heading.current?.scrollIntoView();
    heading.current?.focus();
  }, [anchor]);
  return heading;
}
