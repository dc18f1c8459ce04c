import { Suspense, useState } from 'react';
import type { Us } from '@troth/contract';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { QuietLink } from '../../layout/QuietLink';
import { Waiting } from '../../layout/Waiting';
import { PanelColumns } from '../../panels/PanelColumns';
import { usPanels } from '../../panels/registry';
import { SignedIn } from '../../session/SignedIn';
import { SignOut } from '../../session/SignOut';
import { WaitingPage } from './WaitingPage';
import { StateWords } from './StateWords';
import classes from './us.module.css';

export function Page() {
  const [withdrawn, setWithdrawn] = useState(false);
  return (
    <CoupleFrame title="Us" wide nav>
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
  return (
    <div className="stack" role="status">
      <h1>The invitation is taken back</h1>
      <p>
        Its link no longer opens anything, and what you told us is erased. We wrote to nobody about it. If you would
        like to begin later, you can sign up again at any time.
      </p>
      <p>
        <QuietLink to="/help">Where to find help</QuietLink>
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
