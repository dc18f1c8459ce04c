import { useSpeaker } from '../speech/speaker';
import { CoupleFrame } from './CoupleFrame';
import { linkTo } from './QuietLink';
import { messages } from './messages';

export function PageNotFound() {
  const { say, sayRich } = useSpeaker();
  return (
    <CoupleFrame title={say(messages.notFoundTab)}>
      <div className="stack">
        <h1>{say(messages.notFoundTitle)}</h1>
        <p>{sayRich(messages.notFound, { front: linkTo('/') })}</p>
      </div>
    </CoupleFrame>
  );
}
