import { Button } from '@mantine/core';
import type { Us } from '@troth/contract';
import { call } from '../../api/call';
import { FormSection } from '../../forms/FormSection';
import { FormTrouble } from '../../forms/FormTrouble';
import { useUsChange } from '../../session/useUsChange';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** A pause for both, for as long as it takes; either partner can begin and end it. */
export function Pausing({ us }: { us: Us }) {
  const { say } = useSpeaker();
  const pausing = useUsChange(() => call('POST /api/v1/us/pause'));
  const resuming = useUsChange(() => call('POST /api/v1/us/resume'));
  const paused = us.enrolment.state === 'paused';
  return (
    <FormSection
      anchor="pause"
      title={paused ? say(messages.onPause) : say(messages.takePause)}
      words={paused ? say(messages.pausedWords) : say(messages.pauseWords)}
    >
      <FormTrouble error={pausing.error ?? resuming.error} />
      <div>
        {paused ? (
          <Button loading={resuming.isPending} onClick={() => resuming.mutate()}>
            {say(messages.goOn)}
          </Button>
        ) : (
          <Button variant="default" loading={pausing.isPending} onClick={() => pausing.mutate()}>
            {say(messages.pause)}
          </Button>
        )}
      </div>
    </FormSection>
  );
}
