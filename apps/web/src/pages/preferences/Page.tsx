import type { Us } from '@troth/contract';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { Withdrawn } from '../../layout/Withdrawn';
import { SignedIn } from '../../session/SignedIn';
import { AddressForm } from './AddressForm';
import { Emails } from './Emails';
import { Ending } from './Ending';
import { Leaving } from './Leaving';
import { Pausing } from './Pausing';
import { QuietHours } from './QuietHours';
import { SlotForm } from './SlotForm';
import { YourData } from './YourData';

export function Page() {
  return (
    <CoupleFrame title="Preferences" nav>
      <SignedIn>{(us) => <Preferences us={us} />}</SignedIn>
    </CoupleFrame>
  );
}

function Preferences({ us }: { us: Us }) {
  const { state } = us.enrolment;
  const running = state === 'active' || state === 'paused';
  return (
    <div className="stack-wide">
      <h1>Preferences</h1>
      {state !== 'withdrawn' && state !== 'completed' && <SlotForm us={us} />}
      {state !== 'withdrawn' && state !== 'completed' && <AddressForm us={us} />}
      {state !== 'withdrawn' && <QuietHours us={us} />}
      {state !== 'withdrawn' && <Emails />}
      {running && <Pausing us={us} />}
      {running && <Ending us={us} />}
      {running && <Leaving />}
      {state === 'withdrawn' ? <Withdrawn us={us} /> : <YourData />}
    </div>
  );
}
