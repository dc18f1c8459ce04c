import { useState } from 'react';
import { Button, NativeSelect } from '@mantine/core';
import type { Us } from '@troth/contract';
import { call } from '../../../api/call';
import { calendarDay } from '../../../dates/wall-clock';
import { FormTrouble } from '../../../forms/FormTrouble';
import { Notice } from '../../../layout/Notice';
import { useUsChange } from '../../../session/useUsChange';
import { useSpeaker } from '../../../speech/speaker';
import { messages } from '../messages';

interface TakePauseProps {
  us: Us;
  /** Whether its reader has just come back from one. */
  wentOn: boolean;
  onPaused: () => void;
}

/** A pause until a day that is picked from a list, or without one. */
export function TakePause({ us: { pauseChoices }, wentOn, onPaused }: TakePauseProps) {
  const { say } = useSpeaker();
  const [chosen, setChosen] = useState('');
  const weeks = chosen === '' ? null : Number(chosen);
  const pausing = useUsChange(() => call('POST /api/v1/us/pause', { body: { weeks } }), onPaused);
  return (
    <>
      {wentOn && (
        <Notice kind="good">
          <p>{say(messages.backAgain)}</p>
        </Notice>
      )}
      <NativeSelect
        label={say(messages.untilWhen)}
        name="pause-until"
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={[
          { value: '', label: say(messages.untilOne) },
          ...pauseChoices.map(({ weeks, until }) => ({
            value: String(weeks),
            label: say(messages.untilDay, { weeks, day: calendarDay(until.date, say) }),
          })),
        ]}
      />
      <FormTrouble error={pausing.error} />
      <div>
        <Button variant="default" loading={pausing.isPending} onClick={() => pausing.mutate()}>
          {say(messages.pause)}
        </Button>
      </div>
    </>
  );
}
