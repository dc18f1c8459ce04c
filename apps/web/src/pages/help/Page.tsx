import { useState } from 'react';
import type { HelpCountry } from '@troth/domain';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { useSpeaker } from '../../speech/speaker';
import { Countries } from './Countries';
import { Emergency } from './Emergency';
import { Lines } from './Lines';
import { Safety } from './Safety';
import { messages } from './messages';
import classes from './help.module.css';

/** The country is the reader's own choice, and known to nothing but this page while it is open. */
export function Page() {
  const { say } = useSpeaker();
  const [country, setCountry] = useState<HelpCountry | null>(null);
  return (
    <CoupleFrame title={say(messages.title)} privately={{ by: 'sign-in' }}>
      <div className={classes.help}>
        <div className="stack">
          <h1>{say(messages.title)}</h1>
          <p className={`soft ${classes.onScreen}`}>{say(messages.forYou)}</p>
        </div>
        <Emergency country={country} />
        {country === null ? (
          <Countries onChoose={setCountry} />
        ) : (
          <Lines country={country} onAnother={() => setCountry(null)} />
        )}
        <Safety />
      </div>
    </CoupleFrame>
  );
}
