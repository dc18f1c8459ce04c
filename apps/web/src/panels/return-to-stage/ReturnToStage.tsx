import { useState } from 'react';
import { Button, NativeSelect } from '@mantine/core';
import type { Us } from '@troth/contract';
import type { StageId } from '@troth/domain';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { Notice } from '../../layout/Notice';
import { FoldedPanel } from '../../panel/FoldedPanel';
import { useUsChange } from '../../session/useUsChange';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** The way back to an earlier stage: always open, never a failure. */
export default function ReturnToStage({ us }: { us: Us }) {
  const { say } = useSpeaker();
  const earlier = earlierStages(us);
  const [stage, setStage] = useState<StageId | ''>('');
  const returning = useUsChange(
    (to: StageId) => call('POST /api/v1/us/return', { body: { stage: to } }),
    () => setStage(''),
  );
  const begun = us.where?.stages.find(({ state }) => state === 'here');
  if (earlier.length === 0 && !returning.isSuccess) return null;
  return (
    <FoldedPanel title={say(messages.title)}>
      {returning.isSuccess && begun !== undefined && (
        <Notice kind="good">
          <p>{say(messages.begun, { stage: begun.title })}</p>
        </Notice>
      )}
      <p>{say(messages.intro)}</p>
      <NativeSelect
        label={say(messages.stage)}
        value={stage}
        onChange={(event) => setStage(earlier.find(({ id }) => id === event.currentTarget.value)?.id ?? '')}
        data={[
          { value: '', label: say(messages.choose) },
          ...earlier.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      <FormTrouble error={returning.error} />
      {stage !== '' && (
        <div>
          <Button variant="default" loading={returning.isPending} onClick={() => returning.mutate(stage)}>
            {say(messages.newRound)}
          </Button>
        </div>
      )}
    </FoldedPanel>
  );
}

function earlierStages(us: Us) {
  const stages = us.where?.stages ?? [];
  return stages.slice(
    0,
    stages.findIndex(({ state }) => state === 'here'),
  );
}
