import { useEffect, useState } from 'react';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';

/**
 * Says nothing for a third of a second, so that a quick answer makes no flicker. Before a page that is longer than a screen
 * it has a screen's height, so that what stands beneath is not pushed away before somebody's eyes.
 */
export function Waiting({ beforeLong = false }: { beforeLong?: boolean }) {
  const { say } = useSpeaker();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 350);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className="soft" style={{ minHeight: beforeLong ? '100dvh' : '12rem' }}>
      {slow ? say(messages.oneMoment) : ''}
    </p>
  );
}
