import { useEffect, useState } from 'react';
import { Button } from '@mantine/core';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';
import { goneOn, leftOf, minutesAndSeconds, paused, type Timing } from './timing';
import classes from './Timer.module.css';

interface TimerProps {
  timing: Timing;
  onChange: (timing: Timing | null) => void;
}

/** The time that is left, without a sound. It is read aloud when it begins and when it is over, not in between. */
export default function Timer({ timing, onChange }: TimerProps) {
  const { say } = useSpeaker();
  const left = useLeft(timing);
  const runs = timing.since !== null;
  return (
    <div className={classes.timer}>
      {left > 0 && (
        <p role="timer" aria-label={say(messages.left)} className={classes.left}>
          {minutesAndSeconds(left)}
        </p>
      )}
      <p role="status">{left > 0 ? say(messages.isOn, { minutes: timing.minutes }) : say(messages.timeIsUp)}</p>
      <div className="row">
        {left > 0 && (
          <Button
            variant="default"
            size="sm"
            onClick={() => onChange(runs ? paused(timing, Date.now()) : goneOn(timing, Date.now()))}
          >
            {say(runs ? messages.pause : messages.goOn)}
          </Button>
        )}
        <Button variant="subtle" size="sm" onClick={() => onChange(null)}>
          {say(messages.done)}
        </Button>
      </div>
    </div>
  );
}

function useLeft(timing: Timing): number {
  const [now, setNow] = useState(() => Date.now());
  const left = leftOf(timing, now);
  const ticks = timing.since !== null && left > 0;
  useEffect(() => {
    setNow(Date.now());
    if (!ticks) return;
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, [ticks, timing]);
  return left;
}
