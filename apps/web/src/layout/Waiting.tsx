import { useEffect, useState } from 'react';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';

/** Says nothing for a third of a second, so that a quick answer makes no flicker. */
export function Waiting() {
  const { say } = useSpeaker();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 350);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className="soft" data-waiting style={{ minHeight: '12rem' }}>
      {slow ? say(messages.oneMoment) : ''}
    </p>
  );
}
