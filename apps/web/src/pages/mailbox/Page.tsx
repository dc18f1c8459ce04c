import { useState } from 'react';
import { SegmentedControl } from '@mantine/core';
import { CoachFrame } from '../../layout/CoachFrame';
import { Captured } from './Captured';
import { Gallery } from './Gallery';
import classes from './mailbox.module.css';

type View = 'mail' | 'gallery';

const views: { value: View; label: string }[] = [
  { value: 'mail', label: 'Captured mail' },
  { value: 'gallery', label: 'Every kind' },
];

/** Only where mail is captured rather than sent: what went out, and one example of every kind. */
export function Page() {
  const [view, setView] = useState<View>('mail');
  return (
    <CoachFrame title="Mailbox">
      <div className={classes.top}>
        <div>
          <h1>Mailbox</h1>
          <p className="soft">Nothing leaves this machine. Every email that would have gone out is here.</p>
        </div>
        <SegmentedControl
          aria-label="What to show"
          data={views}
          value={view}
          onChange={(value) => setView(value as View)}
          radius={999}
        />
      </div>
      {view === 'mail' ? <Captured /> : <Gallery />}
    </CoachFrame>
  );
}
