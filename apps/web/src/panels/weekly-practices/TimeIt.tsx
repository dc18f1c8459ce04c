import { useEffect } from 'react';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { FormTrouble } from '../../forms/FormTrouble';
import { useSpeaker } from '../../speech/speaker';
import type { Timing } from '../../timer/timing';
import { messages } from './messages';

interface TimeItProps {
  minutes: number;
  /** What runs for this practice. */
  timing: Timing | null;
  onBegin: () => void;
  onChange: (timing: Timing | null) => void;
}

/** A timer for those who want one: its script is fetched when it is begun, and after a reload while it runs. */
export function TimeIt({ minutes, timing, onBegin, onChange }: TimeItProps) {
  const { say } = useSpeaker();
  const fetching = useMutation({ mutationFn: () => import('../../timer/Timer') });
  const { mutate, data } = fetching;
  const isNeeded = timing !== null && data === undefined;
  useEffect(() => {
    if (isNeeded) mutate();
  }, [isNeeded, mutate]);
  if (timing !== null && data !== undefined) return <data.default timing={timing} onChange={onChange} />;
  return (
    <>
      <FormTrouble error={fetching.error} />
      <div>
        <Button
          variant="default"
          size="sm"
          loading={fetching.isPending}
          onClick={() => mutate(undefined, { onSuccess: onBegin })}
        >
          {say(messages.startTimer, { minutes })}
        </Button>
      </div>
    </>
  );
}
