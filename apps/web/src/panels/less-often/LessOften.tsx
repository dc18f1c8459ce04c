import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Us } from '@troth/contract';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** Why somebody who has been silent for long is asked less often, and the way back. */
export default function LessOften({ us }: { us: Us }) {
  const { say } = useSpeaker();
  const answering = useMutation({
    mutationFn: () => call('POST /api/v1/us/check-in'),
    onSuccess: ({ token }) => location.assign(`/check-in#${token}`),
  });
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
