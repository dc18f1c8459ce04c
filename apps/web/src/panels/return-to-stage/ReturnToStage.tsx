import { useState } from 'react';
import { Button, NativeSelect } from '@mantine/core';
import type { Us } from '@troth/contract';
import type { StageId } from '@troth/domain';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { Panel } from '../../layout/Panel';
import { useUsChange } from '../../session/useUsChange';

/** The way back to an earlier stage: always open, never a failure. */
export default function ReturnToStage({ us }: { us: Us }) {
  const earlier = earlierStages(us);
  const [stage, setStage] = useState<StageId | ''>('');
  const returning = useUsChange(
    (to: StageId) => call('POST /api/v1/us/return', { body: { stage: to } }),
    () => setStage(''),
  );
  return (
    <Panel title="Going back a step">
      <p>
        Sometimes an earlier stage needs more time. You can go back whenever you want; everything that you have built up
        stays with you.
      </p>
      <NativeSelect
        label="The stage to go back to"
        value={stage}
        onChange={(event) => setStage(earlier.find(({ id }) => id === event.currentTarget.value)?.id ?? '')}
        data={[
          { value: '', label: 'Choose a stage' },
          ...earlier.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      <FormTrouble error={returning.error} />
      {stage !== '' && (
        <div>
          <Button variant="default" loading={returning.isPending} onClick={() => returning.mutate(stage)}>
            Begin a new round there, for both of us
          </Button>
        </div>
      )}
    </Panel>
  );
}

function earlierStages(us: Us) {
  const stages = us.where?.stages ?? [];
  return stages.slice(
    0,
    stages.findIndex(({ state }) => state === 'here'),
  );
}
