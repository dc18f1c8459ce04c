import type { Us } from '@troth/contract';
import { Notice } from '../../layout/Notice';
import { QuietLink } from '../../layout/QuietLink';
import { Withdrawn } from '../../layout/Withdrawn';

/** A word on top where the programme is not simply running. */
export function StateWords({ us }: { us: Us }) {
  switch (us.enrolment.state) {
    case 'awaiting-partner':
    case 'active':
      return null;
    case 'paused':
      return (
        <Notice kind="care" title="The programme is paused">
          <p>
            No emails come and nothing counts meanwhile. When you are ready, go on from{' '}
            <QuietLink to="/preferences">your preferences</QuietLink>.
          </p>
        </Notice>
      );
    case 'completed':
      return (
        <Notice kind="good" title="The programme has come to its end">
          <p>Thank you for taking part, {us.name}. You can still read here what you did.</p>
        </Notice>
      );
    case 'withdrawn':
      return <Withdrawn us={us} />;
  }
}
