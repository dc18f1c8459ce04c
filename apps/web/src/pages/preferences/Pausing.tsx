import { Button } from '@mantine/core';
import type { Us } from '@troth/contract';
import { call } from '../../api/call';
import { FormSection } from '../../forms/FormSection';
import { FormTrouble } from '../../forms/FormTrouble';
import { useUsChange } from '../../session/useUsChange';

/** A pause for both, for as long as it takes; either partner can begin and end it. */
export function Pausing({ us }: { us: Us }) {
  const pausing = useUsChange(() => call('POST /api/v1/us/pause'));
  const resuming = useUsChange(() => call('POST /api/v1/us/resume'));
  const paused = us.enrolment.state === 'paused';
  return (
    <FormSection
      title={paused ? 'You are on a pause' : 'Take a pause'}
      words={
        paused
          ? 'When you go on, the next check-in comes at the usual time, in the first week that had not begun when you paused. Nothing is made up for.'
          : 'It pauses the programme for both of you: no check-ins, nothing counted, no reason asked. Each of you gets a short email that says so.'
      }
    >
      <FormTrouble error={pausing.error ?? resuming.error} />
      <div>
        {paused ? (
          <Button loading={resuming.isPending} onClick={() => resuming.mutate()}>
            Go on
          </Button>
        ) : (
          <Button variant="default" loading={pausing.isPending} onClick={() => pausing.mutate()}>
            Pause
          </Button>
        )}
      </div>
    </FormSection>
  );
}
