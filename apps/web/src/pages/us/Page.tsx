import { Suspense, useState } from 'react';
import type { Us } from '@troth/contract';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { QuietLink } from '../../layout/QuietLink';
import { Waiting } from '../../layout/Waiting';
import { PanelColumns } from '../../panels/PanelColumns';
import { usPanels } from '../../panels/registry';
import { SignedIn } from '../../session/SignedIn';
import { SignOut } from '../../session/SignOut';
import { useSpeaker } from '../../speech/speaker';
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
        <SignedIn>
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

function OurPage({ us }: { us: Us }) {
  return (
    <Suspense fallback={<Waiting />}>
      <div className={classes.page}>
        <PanelColumns panels={usPanels.filter(({ shownTo }) => shownTo(us))} shown={{ us }} widths={classes.columns}>
          <StateWords us={us} />
        </PanelColumns>
        <SignOut />
      </div>
    </Suspense>
  );
}
