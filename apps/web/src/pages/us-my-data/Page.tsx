import { useState } from 'react';
import type { Us } from '@troth/contract';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { QuietLink } from '../../layout/QuietLink';
import { SignedIn } from '../../session/SignedIn';
import { SignOut } from '../../session/closing/SignOut';
import { useSpeaker } from '../../speech/speaker';
import { EraseMe } from './EraseMe';
import { messages } from './messages';
import classes from './my-data.module.css';
import { MyData } from './MyData';

export function Page() {
  const { say } = useSpeaker();
  const [erased, setErased] = useState(false);
  return (
    <CoupleFrame title={say(messages.title)} nav={!erased}>
      {erased ? <Erased /> : <SignedIn>{(us) => <Mine us={us} onErased={() => setErased(true)} />}</SignedIn>}
    </CoupleFrame>
  );
}

function Mine({ us, onErased }: { us: Us; onErased: () => void }) {
  return (
    <div className="stack-wide">
      <MyData us={us} />
      <EraseMe us={us} onErased={onErased} />
      <div className={classes.onScreen}>
        <SignOut />
      </div>
    </div>
  );
}

function Erased() {
  const { say } = useSpeaker();
  return (
    <div className="stack" role="status">
      <h1>{say(messages.erasedTitle)}</h1>
      <p>{say(messages.erased)}</p>
      <p>
        <QuietLink to="/help">{say(messages.findHelp)}</QuietLink>
      </p>
    </div>
  );
}
