import { Button } from '@mantine/core';
import type { Us } from '@troth/contract';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { Panel } from '../../layout/Panel';
import { useUsChange } from '../../session/useUsChange';

/** Where there is no coach, each partner is asked by their own answers, and says for themselves that a stage is done. */
export default function StageAgreement({ us }: { us: Us }) {
  const agreeing = useUsChange(() => call('POST /api/v1/us/agree-stage'));
  return (
    <Panel title="You may be ready for what comes next" tone="tinted">
      {us.agreed ? (
        <p>
          You have said that this stage can be closed. The next one begins when both of you have. Should you feel less
          ready in a later check-in, we take that as a not yet, and ask you again another time.
        </p>
      ) : (
        <>
          <p>
            Going by your own check-ins, this stage may have done its work for you. It is only a suggestion: stay for as
            long as it does you good. The next stage begins when each of you has said so here.
          </p>
          <FormTrouble error={agreeing.error} />
          <div>
            <Button loading={agreeing.isPending} onClick={() => agreeing.mutate()}>
              I am ready to go on
            </Button>
          </div>
        </>
      )}
    </Panel>
  );
}
