import type { Us } from '@troth/contract';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { Withdrawn } from '../../layout/Withdrawn';
import { SignedIn } from '../../session/SignedIn';
import { useSpeaker } from '../../speech/speaker';
import { AddressForm } from './AddressForm';
import { CloseEverywhere } from './CloseEverywhere';
import { Emails } from './Emails';
import { Ending } from './Ending';
import { Leaving } from './Leaving';
import { OnThisDevice } from './OnThisDevice';
import { OwnLanguage } from './OwnLanguage';
import { Pausing } from './Pausing';
import { QuietHours } from './QuietHours';
import { SlotForm } from './SlotForm';
import { YourData } from './YourData';
import { messages } from './messages';
import classes from './Setting.module.css';

export function Page() {
  const { say } = useSpeaker();
  return (
    <CoupleFrame title={say(messages.title)} nav>
      <SignedIn>{(us) => <Preferences us={us} />}</SignedIn>
    </CoupleFrame>
  );
}

function Preferences({ us }: { us: Us }) {
  const { say } = useSpeaker();
  const { state } = us.enrolment;
  const running = state === 'active' || state === 'paused';
  return (
    <div className={classes.settings}>
      <h1>{say(messages.title)}</h1>
      {state !== 'withdrawn' && state !== 'completed' && <SlotForm us={us} />}
      {state !== 'withdrawn' && state !== 'completed' && <AddressForm us={us} />}
      {state !== 'withdrawn' && <QuietHours us={us} />}
      {state !== 'withdrawn' && <OwnLanguage us={us} />}
      {state !== 'withdrawn' && <Emails />}
      {state !== 'withdrawn' && <OnThisDevice />}
      <CloseEverywhere />
      {running && <Pausing us={us} />}
      {running && <Ending us={us} />}
      {running && <Leaving />}
      {state === 'withdrawn' ? <Withdrawn us={us} /> : <YourData />}
    </div>
  );
}
