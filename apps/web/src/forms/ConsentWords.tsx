import { consentVersion } from '../api/people';
import classes from './ConsentWords.module.css';

/** What is kept and who sees it, said before anyone joins. Changing these words means a new `consentVersion`. */
export function ConsentWords() {
  return (
    <section className={classes.words} aria-labelledby="consent-words" data-version={consentVersion}>
      <h2 id="consent-words">What is kept, and who sees it</h2>
      <dl>
        <dt>We keep</dt>
        <dd>
          your name and email address, when you want to be asked, your weekly ratings, your promises and how they went,
          and the notes that you choose to write. Notes are locked with encryption.
        </dd>
        <dt>Your coach</dt>
        <dd>
          <WhatTheCoachSees />
        </dd>
        <dt>Your partner</dt>
        <dd>
          sees the promises that you make to them, and where the two of you are in the programme. Never your ratings,
          and never whether you answered. How each of you saw the other’s promises is shown only while both of you have
          chosen that.
        </dd>
        <dt>Nobody else</dt>
        <dd>There are no advertisers, no trackers, and nothing is sold or passed on.</dd>
        <dt>You can leave</dt>
        <dd>
          or pause at any time, without giving a reason. Being enrolled says something private about you; taking your
          consent back is as easy as giving it.
        </dd>
      </dl>
    </section>
  );
}

/** The one sentence that is said before joining and above the questions alike. */
export function WhatTheCoachSees() {
  return (
    <>The coach sees both partners’ ratings and promises, and the notes that their writer shared with the coach.</>
  );
}
