import { explanationsForCouples } from '@troth/domain';
import { Explained } from '../../explained/Explained';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { linkTo } from '../../layout/QuietLink';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

export function Page() {
  const { say, sayRich } = useSpeaker();
  return (
    <CoupleFrame title={say(messages.title)} privately={{ by: 'sign-in' }}>
      <div className="stack">
        <h1>{say(messages.title)}</h1>
        <p>{say(messages.lead)}</p>
      </div>
      <Explained explanations={explanationsForCouples} />
      <p>{sayRich(messages.back, { us: linkTo('/us') })}</p>
    </CoupleFrame>
  );
}
