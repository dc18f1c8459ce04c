import { useEffect, useRef } from 'react';
import type { Us } from '@troth/contract';
import { calendarDay } from '../dates/wall-clock';
import { useSpeaker } from '../speech/speaker';
import { Notice } from './Notice';
import { linkTo } from './QuietLink';
import { TakeAlong } from './TakeAlong';
import { messages } from './Withdrawn.messages';

/** A programme that one of the two has left: what ended, what is kept and until when, in words that hold for its reader. */
export function Withdrawn({ us }: { us: Us }) {
  const { say, sayRich } = useSpeaker();
  const { left, openUntil } = us.enrolment;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed to leave is gone.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <Notice kind={left ? 'good' : 'plain'}>
      <h2 ref={heading} tabIndex={-1}>
        {say(left ? messages.youLeft : messages.ended)}
      </h2>
      <p>{say(left ? messages.youLeftStops : messages.endedStops)}</p>
      <p>{say(messages.nothingErased, { partner: us.partnerName })}</p>
      <p>
        {openUntil !== null && `${say(messages.openUntil, { day: calendarDay(openUntil, say) })} `}
        {sayRich(messages.erase, { page: linkTo('/us/my-data') })}
      </p>
      <TakeAlong />
    </Notice>
  );
}
