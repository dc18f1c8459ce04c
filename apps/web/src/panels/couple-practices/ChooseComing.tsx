import { useState } from 'react';
import { Button, NativeSelect } from '@mantine/core';
import type { CouplePractices } from '@troth/contract';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { useCoupleChange } from '../../session/useCoupleChange';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

interface ChooseComingProps {
  enrolmentId: string;
  coming: NonNullable<CouplePractices['comingWeek']>;
  choice: CouplePractices['choice'];
}

/** The coach's choice of what the couple does together in the coming week. */
export function ChooseComing({ enrolmentId, coming, choice }: ChooseComingProps) {
  const { say } = useSpeaker();
  const [picked, setPicked] = useState<string | null>(null);
  const choosing = useCoupleChange(
    enrolmentId,
    (practice: string | null) =>
      call('PUT /api/v1/coach/couples/:id/weekly-practices/coming', {
        params: { id: enrolmentId },
        body: { practice },
      }),
    () => setPicked(null),
  );
  const value = picked ?? coming.practice.id;
  return (
    <div className="stack">
      <NativeSelect
        label={say(messages.coming)}
        description={say(messages.comingWords)}
        value={value}
        onChange={(event) => setPicked(event.currentTarget.value)}
        data={choice.map((one) => ({ value: one.id, label: say(messages.withMinutes, one) }))}
      />
      <FormTrouble error={choosing.error} />
      <div className="row">
        <Button
          variant="default"
          size="sm"
          loading={choosing.isPending && choosing.variables !== null}
          disabled={value === coming.practice.id && coming.chosen}
          onClick={() => choosing.mutate(value)}
        >
          {say(messages.choose)}
        </Button>
        {coming.chosen && (
          <Button
            variant="subtle"
            size="sm"
            loading={choosing.isPending && choosing.variables === null}
            onClick={() => choosing.mutate(null)}
          >
            {say(messages.takeBack)}
          </Button>
        )}
      </div>
    </div>
  );
}
