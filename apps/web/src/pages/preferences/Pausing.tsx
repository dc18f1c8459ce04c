import { useState } from 'react';
import type { Us } from '@troth/contract';
import { useSpeaker } from '../../speech/speaker';
import { Setting } from './Setting';
import { messages } from './messages';
import { OnPause } from './pausing/OnPause';
import { TakePause } from './pausing/TakePause';

/** A pause for both, until a day or for as long as it takes; either partner can begin and end it. */
export function Pausing({ us }: { us: Us }) {
  const { say } = useSpeaker();
  const [wentOn, setWentOn] = useState(false);
  const paused = us.enrolment.state === 'paused';
  return (
    <Setting
      anchor="pause"
      opens={paused || wentOn}
      title={paused ? say(messages.onPause) : say(messages.takePause)}
      words={paused ? say(messages.pausedWords) : say(messages.pauseWords)}
    >
      {paused ? (
        <OnPause us={us} onWentOn={() => setWentOn(true)} />
      ) : (
        <TakePause us={us} wentOn={wentOn} onPaused={() => setWentOn(false)} />
      )}
    </Setting>
  );
}
