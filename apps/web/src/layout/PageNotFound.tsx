import { useSpeaker } from '../speech/speaker';
import { CoupleFrame } from './CoupleFrame';
import { linkTo } from './QuietLink';
import { messages } from './PageNotFound.messages';

export function PageNotFound() {
  const { say, sayRich } = useSpeaker();
  return (
    <CoupleFrame title={say(messages.tab)}>
      <div className="stack">
        <h1>{say(messages.title)}</h1>
        <p>{sayRich(messages.words, { front: linkTo('/') })}</p>
      </div>
    </CoupleFrame>
  );
}
