import { Button } from '@mantine/core';
import type { Us } from '@troth/contract';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { Panel } from '../../panel/Panel';
import { useUsChange } from '../../session/useUsChange';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** Where there is no coach, each partner is asked by their own answers, and says for themselves that a stage is done. */
export default function StageAgreement({ us }: { us: Us }) {
  const { say } = useSpeaker();
  const agreeing = useUsChange(() => call('POST /api/v1/us/agree-stage'));
  return (
    <Panel title={say(messages.title)} tone={us.week?.state === 'open' ? 'plain' : 'tinted'}>
      {us.agreed ? (
        <p role="status">{say(messages.agreed)}</p>
      ) : (
        <>
          <p>{say(messages.ask)}</p>
          <FormTrouble error={agreeing.error} />
          <div>
            <Button loading={agreeing.isPending} onClick={() => agreeing.mutate()}>
              {say(messages.ready)}
            </Button>
          </div>
        </>
      )}
    </Panel>
  );
}
