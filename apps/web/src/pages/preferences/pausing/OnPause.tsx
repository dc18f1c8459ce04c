import { Button } from '@mantine/core';
import type { Us } from '@troth/contract';
import { call } from '../../../api/call';
import { localWords } from '../../../dates/wall-clock';
import { FormTrouble } from '../../../forms/FormTrouble';
import { Notice } from '../../../layout/Notice';
import { useUsChange } from '../../../session/useUsChange';
import { strong } from '../../../speech/around';
import { useSpeaker } from '../../../speech/speaker';
import { messages } from '../messages';

/** How long the pause goes on, what is kept, and the way back. */
export function OnPause({ us: { enrolment }, onWentOn }: { us: Us; onWentOn: () => void }) {
  const { say, sayRich } = useSpeaker();
  const resuming = useUsChange(() => call('POST /api/v1/us/resume'), onWentOn);
  const { pausedUntil } = enrolment;
  return (
    <>
      <Notice kind="good">
        <p>
          {pausedUntil === null
            ? say(messages.pausedOpen)
            : sayRich(messages.pausedUntil, { until: localWords(pausedUntil, say), b: strong })}{' '}
          {say(messages.pausedKept)}
        </p>
      </Notice>
      <FormTrouble error={resuming.error} />
      <div>
        <Button loading={resuming.isPending} onClick={() => resuming.mutate()}>
          {say(messages.goOn)}
        </Button>
      </div>
    </>
  );
}
