import { CoupleFrame } from '../../layout/CoupleFrame';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** Before there is a coach nobody could walk with a couple, so nobody is asked to fill in anything. */
export function NotOpenYet() {
  const { say } = useSpeaker();
  return (
    <CoupleFrame title={say(messages.tab)}>
      <div className="stack">
        <h1>{say(messages.notOpenTitle)}</h1>
        <p>{say(messages.notOpen)}</p>
        <p className="soft">{say(messages.notOpenYours)}</p>
      </div>
    </CoupleFrame>
  );
}
