import { useState } from 'react';
import { SegmentedControl } from '@mantine/core';
import { CoachFrame } from '../../layout/CoachFrame';
import { useSpeaker } from '../../speech/speaker';
import { Captured } from './Captured';
import { Gallery } from './Gallery';
import { messages } from './messages';
import classes from './mailbox.module.css';

type View = 'mail' | 'gallery';

/** Only where mail is captured rather than sent: what went out, and one example of every kind. */
export function Page() {
  const { say } = useSpeaker();
  const [view, setView] = useState<View>('mail');
  return (
    <CoachFrame title={say(messages.title)}>
      <div className={classes.top}>
        <div>
          <h1>{say(messages.title)}</h1>
          <p className="soft">{say(messages.nothingLeaves)}</p>
        </div>
        <SegmentedControl
          aria-label={say(messages.view)}
          data={[
            { value: 'mail', label: say(messages.captured) },
            { value: 'gallery', label: say(messages.everyKind) },
          ]}
          value={view}
          onChange={(value) => setView(value as View)}
          radius={999}
        />
      </div>
      {view === 'mail' ? <Captured /> : <Gallery />}
    </CoachFrame>
  );
}
