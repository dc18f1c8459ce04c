import { Button } from '@mantine/core';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { useCoupleChange } from '../../session/useCoupleChange';

/** A couple whom nobody walks with yet, taken on by the coach who is signed in. */
export function TakeOn({ enrolmentId, coachId }: { enrolmentId: string; coachId: string }) {
  const taking = useCoupleChange(enrolmentId, () =>
    call('POST /api/v1/coach/couples/:id/assign', { params: { id: enrolmentId }, body: { coachId } }),
  );
  return (
    <>
      <Button variant="default" size="sm" loading={taking.isPending} onClick={() => taking.mutate()}>
        Take this couple on
      </Button>
      <FormTrouble error={taking.error} />
    </>
  );
}
