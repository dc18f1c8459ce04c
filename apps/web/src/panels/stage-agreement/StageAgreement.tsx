import { Button } from '@mantine/core';
import { agreeStage, type Us } from '../../api/us';
import { FormTrouble } from '../../forms/FormTrouble';
import { Panel } from '../../layout/Panel';
import { useUsChange } from '../../session/useUsChange';

/** Where there is no coach, both partners say that a stage is done, each for themselves. */
export default function StageAgreement({ us }: { us: Us }) {
  const agreeing = useUsChange(agreeStage);
  return (
    <Panel title="You may be ready for what comes next" tone="tinted">
      {us.agreed ? (
        <p>
          You have said that this stage can be closed. When both of you have, the next one begins. There is no hurry.
        </p>
      ) : (
        <>
          <p>
            From what you each told us, this stage may have done its work. It is only a suggestion: stay for as long as
            it does you good. The next stage begins when each of you has said so here.
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
