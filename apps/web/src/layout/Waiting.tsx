import { useEffect, useState } from 'react';

/** Says nothing for a third of a second, so that a quick answer makes no flicker. */
export function Waiting({ words = 'One moment…' }: { words?: string }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 350);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className="soft" style={{ minHeight: '12rem' }}>
      {slow ? words : ''}
    </p>
  );
}
