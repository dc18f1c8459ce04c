import { useEffect } from 'react';
import { Button } from '@mantine/core';
import { localWords } from '../../dates/wall-clock';
import { Plait } from '../../brand/Plait';
import { QuietLink } from '../../layout/QuietLink';
import type { Sent } from './sent';
import classes from './check-in.module.css';

interface ThankYouProps extends Sent {
  onChange: () => void;
}

/** Thanks, and at once what only this partner may know: their own figures. */
export function ThankYou({ form, saved, waited, onChange }: ThankYouProps) {
  useEffect(() => reloadOnReturn(), []);
  const { score, weeks, regularity } = saved.figures;
  return (
    <div className="stack-wide" role="status">
      <div className="stack">
        <h1>Thank you, {form.name}</h1>
        <p>
          {waited && 'Your connection is back. '}
          {saved.revision > 1 ? 'Your changes are saved.' : 'Your answers are saved.'} The report of this week comes by
          email once the week has closed.
        </p>
      </div>
      <Plait length={600} height={70} weight={6} className={classes.thread} />
      <dl className={classes.figures}>
        <div>
          <dt>Your consistency, as you see it</dt>
          <dd>
            {score === null ? (
              <span className={classes.words}>Shown from your third week with a promise. {counted(weeks)}</span>
            ) : (
              <>
                <strong>{Math.round(score)}</strong> of 100, over {weeks} weeks
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>Weeks that you answered</dt>
          <dd>
            <strong>{regularity.answered}</strong> of {regularity.asked}
          </dd>
        </div>
      </dl>
      <p className="soft small">These are for you to reflect on. They are not a test.</p>
      <div className="row">
        <Button variant="default" onClick={onChange}>
          Change my answers
        </Button>
        <QuietLink to="/us">See where we are</QuietLink>
      </div>
      <p className="soft small">You can change them until {localWords(form.closesAtLocal)}, with the same link.</p>
    </div>
  );
}

/** A browser that goes back may show this page as it was left, to the next person who sits there: it begins without its link instead. */
function reloadOnReturn(): () => void {
  const onShow = ({ persisted }: PageTransitionEvent) => persisted && location.reload();
  window.addEventListener('pageshow', onShow);
  return () => window.removeEventListener('pageshow', onShow);
}

function counted(weeks: number): string {
  if (weeks === 0) return 'None has been counted so far.';
  return weeks === 1 ? 'One has been counted so far.' : `${weeks} have been counted so far.`;
}
