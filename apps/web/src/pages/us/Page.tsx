import { useState } from 'react';
import { useQueries } from '@tanstack/react-query';
import type { Us } from '@troth/contract';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { QuietLink } from '../../layout/QuietLink';
import { Waiting } from '../../layout/Waiting';
import { PracticeOffline } from '../../offline/PracticeOffline';
import { useKeptPractice } from '../../offline/useKeptPractice';
import { PanelColumns } from '../../panels/PanelColumns';
import { usPanels } from '../../panels/us-panels';
import { weeklyPractices } from '../../panels/weekly-practices';
import { SignedIn } from '../../session/SignedIn';
import { SignOut } from '../../session/closing/SignOut';
import { useSpeaker } from '../../speech/speaker';
import { messages as threadMessages } from '../../thread/messages';
import { WaitingPage } from './WaitingPage';
import { StateWords } from './StateWords';
import { messages } from './messages';
import classes from './us.module.css';

export function Page() {
  const { say } = useSpeaker();
  const [withdrawn, setWithdrawn] = useState(false);
  return (
    <CoupleFrame title={say(messages.tab)} wide nav>
      {withdrawn ? (
        <TakenBack />
      ) : (
        <SignedIn offline={<PracticeOffline />}>
          {(us) =>
            us.invitation ? (
              <WaitingPage us={us} invitation={us.invitation} onWithdrawn={() => setWithdrawn(true)} />
            ) : (
              <OurPage us={us} />
            )
          }
        </SignedIn>
      )}
    </CoupleFrame>
  );
}

function TakenBack() {
  const { say } = useSpeaker();
  return (
    <div className="stack" role="status">
      <h1>{say(messages.takenBackTitle)}</h1>
      <p>{say(messages.takenBack)}</p>
      <p>
        <QuietLink to="/help">{say(messages.findHelp)}</QuietLink>
      </p>
    </div>
  );
}

/** Shown once all of it is here, so that nothing moves under a finger. */
function OurPage({ us }: { us: Us }) {
  const { say } = useSpeaker();
  useKeptPractice(weeklyPractices.shownTo(us));
  const panels = usPanels.filter(({ shownTo }) => shownTo(us));
  const asked = useQueries({ queries: panels.flatMap(({ asks }) => asks ?? []) });
  const waits = asked.some(({ isPending }) => isPending);
  return (
    <>
      {waits && <Waiting />}
      <div className={classes.page} hidden={waits}>
        <h1>{say(messages.hello, { name: us.name })}</h1>
        {us.unreadMessages > 0 && (
          <p>
            <QuietLink to="/us/messages">{say(threadMessages.newMessages, { count: us.unreadMessages })}</QuietLink>
          </p>
        )}
        <StateWords us={us} />
        <PanelColumns panels={panels} shown={{ us }} widths={classes.columns} />
        <SignOut />
      </div>
    </>
  );
}
