import { Button } from '@mantine/core';
import type { Us } from '@troth/contract';
import { FormTrouble } from '../../forms/FormTrouble';
import { Panel } from '../../panel/Panel';
import { useOpenCheckIn } from '../../session/useOpenCheckIn';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** Why somebody who has been silent for long is asked less often, and the way back. */
export default function LessOften({ us }: { us: Us }) {
  const { say } = useSpeaker();
  const answering = useOpenCheckIn();
  return (
    <Panel title={say(messages.title)} tone="tinted">
      <p>{say(us.rhythm === 'resting' ? messages.resting : messages.everySecondWeek)}</p>
      <FormTrouble error={answering.error} />
      <div>
        <Button loading={answering.isPending} onClick={() => answering.mutate()}>
          {say(messages.answer)}
        </Button>
      </div>
      <p className="soft small">{say(us.enrolment.hasCoach ? messages.withCoach : messages.alone)}</p>
    </Panel>
  );
}
