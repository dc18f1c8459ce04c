import { lazy, Suspense, useState } from 'react';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CoupleStory } from '@troth/contract';
import { Notice } from '../../layout/Notice';
import { Trouble } from '../../layout/Trouble';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { coupleSessionsQuery } from './couple-sessions-query';
import { messages } from './messages';
import { OneSession } from './OneSession';
import classes from './CoupleSessions.module.css';

const Agenda = lazy(() => import('./Agenda'));
const OfferForm = lazy(() => import('./OfferForm'));

/** The coach's sessions with a couple, and with each of the two alone: offered, booked, moved and called off here. */
export default function CoupleSessions({ story }: { story: CoupleStory }) {
  const { say } = useSpeaker();
  const found = useQuery(coupleSessionsQuery(story.enrolmentId));
  const [offering, setOffering] = useState(false);
  const { data } = found;
  return (
    <Panel title={say(messages.title)}>
      {found.isError && <Trouble error={found.error} again={() => void found.refetch()} />}
      {data && (
        <>
          {data.asks !== null && (
            <Notice kind="care">
              <p>{say(messages[data.asks])}</p>
            </Notice>
          )}
          {data.sessions.length === 0 && !offering && (
            <p className="soft">{say(data.mayOffer ? messages.none : messages.nonePlanned)}</p>
          )}
          <ul className={classes.sessions}>
            {data.sessions.map((session) => (
              <OneSession key={session.sessionId} session={session} story={story} today={data.today} zone={data.zone} />
            ))}
          </ul>
          {data.agenda !== null && data.agenda.length > 0 && (
            <Suspense>
              <Agenda points={data.agenda} names={story.names} />
            </Suspense>
          )}
          {offering ? (
            <Suspense>
              <OfferForm story={story} today={data.today} zone={data.zone} close={() => setOffering(false)} />
            </Suspense>
          ) : (
            data.mayOffer && (
              <div data-on-screen="true">
                <Button variant="default" size="sm" onClick={() => setOffering(true)}>
                  {say(messages.offer)}
                </Button>
              </div>
            )
          )}
          {data.past.length > 0 && (
            <details>
              <summary>{say(messages.earlier)}</summary>
              <ul className={classes.sessions}>
                {data.past.map((session) => (
                  <OneSession
                    key={session.sessionId}
                    session={session}
                    story={story}
                    today={data.today}
                    zone={data.zone}
                  />
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </Panel>
  );
}
