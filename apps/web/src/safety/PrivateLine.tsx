import { lazy, Suspense, useId, useState } from 'react';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { usQuery } from '../api/us';
import { QuietLink } from '../layout/QuietLink';
import { Waiting } from '../layout/Waiting';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';
import classes from './PrivateLine.module.css';
import type { Talker } from './talker';

const TalkForm = lazy(() => import('./TalkForm'));

/** Who can speak on a page: the person of its link or session, or somebody who has to sign in first. */
export type PrivateLineFor = Talker | { readonly by: 'sign-in' };

/** The line at the end of each of a partner's pages; its form opens in place, so that it is in no history. */
export function PrivateLine({ who, wide }: { who: PrivateLineFor; wide: boolean }) {
  const { say } = useSpeaker();
  const [open, setOpen] = useState(false);
  const id = useId();
  // Asked by the page itself, where it is one of one's own.
  const { data: us } = useQuery({ ...usQuery, enabled: false });
  if (who.by === 'sign-in' || (who.by === 'session' && us === undefined)) {
    return (
      <div className={classes.line} data-wide={wide || undefined}>
        <QuietLink to="/us/safety">{say(messages.line)}</QuietLink>
      </div>
    );
  }
  return (
    <section className={classes.line} data-wide={wide || undefined} aria-label={say(messages.talkTitle)}>
      <Button
        variant="subtle"
        className="flush"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen((was) => !was)}
      >
        {say(open ? messages.close : messages.line)}
      </Button>
      <div id={id}>
        {open && (
          <Suspense fallback={<Waiting />}>
            <div className={classes.form}>
              <h2>{say(messages.talkTitle)}</h2>
              <TalkForm who={who} />
            </div>
          </Suspense>
        )}
      </div>
    </section>
  );
}
