import { useState } from 'react';
import { Button, Checkbox } from '@mantine/core';
import { useSpeaker } from '../speech/speaker';
import { messages } from './TakeAlong.messages';

/** A copy of one's own data, as a file; what was said about safety only where it is ticked. */
export function TakeAlong() {
  const { say } = useSpeaker();
  const [safety, setSafety] = useState(false);
  return (
    <div className="stack">
      <Checkbox
        label={say(messages.safety)}
        description={say(messages.safetyWhy)}
        checked={safety}
        onChange={(event) => setSafety(event.currentTarget.checked)}
      />
      <div>
        <Button
          component="a"
          href={`/api/v1/us/export${safety ? '?safety=yes' : ''}`}
          download="troth.json"
          variant="default"
        >
          {say(messages.download)}
        </Button>
      </div>
    </div>
  );
}
