import { Button } from '@mantine/core';
import { useSpeaker } from '../speech/speaker';
import { CoupleFrame } from './CoupleFrame';
import { messages } from './messages';

/** When a page itself breaks, or its part could not be fetched. */
export function PageFault() {
  const { say } = useSpeaker();
  return (
    <CoupleFrame title={say(messages.faultTab)}>
      <div className="stack">
        <h1>{say(messages.faultTitle)}</h1>
        <p>{say(messages.fault)}</p>
        <div>
          <Button onClick={() => location.reload()}>{say(messages.reload)}</Button>
        </div>
      </div>
    </CoupleFrame>
  );
}
