import { lazy, Suspense, useEffect } from 'react';
import { Button } from '@mantine/core';
import type { CheckInSaved } from '@troth/contract';
import { scoreInWords } from '@troth/domain';
import { localWords } from '../../dates/wall-clock';
import { Plait } from '../../brand/Plait';
import { HowLink } from '../../explained/HowLink';
import { linkTo, QuietLink } from '../../layout/QuietLink';
import { strong } from '../../speech/around';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import type { Sent } from './sent';
import classes from './check-in.module.css';

const AskedAlone = lazy(() => import('../../safety/AskedAlone').then(({ AskedAlone: one }) => ({ default: one })));

interface ThankYouProps extends Sent {
  token: string;
  onChange: () => void;
}

/** Thanks, and at once their own figures, where this browser may know of their other weeks: a link may be in other hands. */
export function ThankYou({ form, saved, waited, token, onChange }: ThankYouProps) {
  const { say, sayRich } = useSpeaker();
  useEffect(() => reloadOnReturn(), []);
  return (
    <div className="stack-wide">
      <div className="stack" role="status">
        <h1>{say(messages.thanks, { name: form.name })}</h1>
        <p>
          {waited && `${say(messages.isBack)} `}
          {say(saved.revision > 1 ? messages.changesSaved : messages.answersSaved)}
        </p>
        <p>
          {say(messages.report, { closing: localWords(form.closesAtLocal, say) })}{' '}
          {form.nextAt !== null && say(messages.next, { next: localWords(form.nextAt, say) })}
        </p>
      </div>
      <Plait length={600} height={70} weight={6} className={classes.thread} />
      {saved.thisWeekAlone ? (
        <p>{sayRich(messages.forYouAlone, { us: linkTo('/us') })}</p>
      ) : (
        <Figures {...saved.figures} />
      )}
      <div className="row">
        <Button variant="default" onClick={onChange}>
          {say(messages.change)}
        </Button>
        <QuietLink to="/us">{say(messages.seeUs)}</QuietLink>
        {saved.writerSignedIn && <QuietLink to="/us/my-data">{say(messages.whatIWrote)}</QuietLink>}
      </div>
      <p className="soft small">{say(messages.byLink)}</p>
      {form.safetyAsked && (
        <Suspense>
          <AskedAlone who={{ by: 'link', token }} />
        </Suspense>
      )}
    </div>
  );
}

function Figures({ own, regularity }: CheckInSaved['figures']) {
  const { say, sayRich } = useSpeaker();
  return (
    <>
      <dl className={classes.figures}>
        <div>
          <dt>{say(messages.consistency)}</dt>
          <dd>
            {own.score !== null && sayRich(messages.score, { score: own.score, b: strong })}
            <span className={classes.words}>{scoreInWords(own, 'maker', say)}</span>
          </dd>
        </div>
        <div>
          <dt>{say(messages.weeksAnswered)}</dt>
          <dd>{sayRich(messages.regularity, { ...regularity, b: strong })}</dd>
        </div>
      </dl>
      <p className="soft small">{say(messages.noTest)}</p>
      <HowLink about="own-promises" />
    </>
  );
}

/** A browser that goes back may show this page as it was left, to the next person who sits there: it begins without its link instead. */
function reloadOnReturn(): () => void {
  const onShow = ({ persisted }: PageTransitionEvent) => persisted && location.reload();
  window.addEventListener('pageshow', onShow);
  return () => window.removeEventListener('pageshow', onShow);
}
