import { Suspense } from 'react';
import type { Us } from '../../api/us';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { Waiting } from '../../layout/Waiting';
import { usPanels } from '../../panels/registry';
import type { UsPanel } from '../../panels/us-panel';
import { SignedIn } from '../../session/SignedIn';
import { SignOut } from '../../session/SignOut';
import { StateWords } from './StateWords';
import classes from './us.module.css';

export function Page() {
  return (
    <CoupleFrame title="Us" wide nav>
      <SignedIn>{(us) => <OurPage us={us} />}</SignedIn>
    </CoupleFrame>
  );
}

function OurPage({ us }: { us: Us }) {
  return (
    <Suspense fallback={<Waiting />}>
      <div className={classes.page}>
        <Panels us={us} place="top" />
        <StateWords us={us} />
        <div className={classes.columns}>
          <div className={classes.column}>
            <Panels us={us} place="main" />
          </div>
          <div className={classes.column}>
            <Panels us={us} place="aside" />
          </div>
        </div>
        <SignOut />
      </div>
    </Suspense>
  );
}

function Panels({ us, place }: { us: Us; place: UsPanel['place'] }) {
  return usPanels
    .filter((panel) => panel.place === place && panel.shownTo(us))
    .map(({ id, Body }) => <Body key={id} us={us} />);
}
