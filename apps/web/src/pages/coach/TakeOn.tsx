import { Button } from '@mantine/core';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { useCoupleChange } from '../../session/useCoupleChange';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** A couple whom nobody walks with yet, taken on by the coach who is signed in. */
export function TakeOn({ enrolmentId, coachId }: { enrolmentId: string; coachId: string }) {
  const { say } = useSpeaker();
  const taking = useCoupleChange(enrolmentId, () =>
    call('POST /api/v1/coach/couples/:id/assign', { params: { id: enrolmentId }, body: { coachId } }),
  );
  return (
    <>
      <Button variant="default" size="sm" loading={taking.isPending} onClick={() => taking.mutate()}>
        {say(messages.takeOn)}
      </Button>
      <FormTrouble error={taking.error} />
    </>
  );
}
