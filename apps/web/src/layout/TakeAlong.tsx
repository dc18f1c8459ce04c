import { Button } from '@mantine/core';
import { useSpeaker } from '../speech/speaker';
import { messages } from './TakeAlong.messages';

/** A copy of one's own data, as a file. */
export function TakeAlong() {
  const { say } = useSpeaker();
  return (
    <div>
      <Button component="a" href="/api/v1/us/export" download="troth.json" variant="default">
        {say(messages.download)}
      </Button>
    </div>
  );
}
