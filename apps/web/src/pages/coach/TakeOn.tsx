import { Button } from '@mantine/core';
import { assignCoach } from '../../api/coach';
import { FormTrouble } from '../../forms/FormTrouble';
import { useCoupleChange } from '../../session/useCoupleChange';

/** A couple whom nobody walks with yet, taken on by the coach who is signed in. */
export function TakeOn({ enrolmentId, coachId }: { enrolmentId: string; coachId: string }) {
  const taking = useCoupleChange(enrolmentId, () => assignCoach(enrolmentId, coachId));
  return (
    <>
      <Button variant="default" size="sm" loading={taking.isPending} onClick={() => taking.mutate()}>
        Take this couple on
      </Button>
      <FormTrouble error={taking.error} />
    </>
  );
}
