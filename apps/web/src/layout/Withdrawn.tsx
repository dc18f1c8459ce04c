import { useEffect, useRef } from 'react';
import type { Us } from '@troth/contract';
import { calendarDay } from '../dates/wall-clock';
import { Notice } from './Notice';
import { TakeAlong } from './TakeAlong';

/** A programme that one of the two has left: what ended, what is kept and until when, in words that hold for its reader. */
export function Withdrawn({ us }: { us: Us }) {
  const { left, openUntil } = us.enrolment;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed to leave is gone.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <Notice kind={left ? 'good' : 'plain'}>
      <h2 ref={heading} tabIndex={-1}>
        {left ? 'You have left the programme' : 'The programme has ended'}
      </h2>
      <p>
        {left
          ? 'Your consent is taken back. The check-ins, reports and reminders have stopped for both of you. An email says goodbye to each of you, and not who left.'
          : 'The check-ins, reports and reminders have stopped for both of you.'}
      </p>
      <p>
        Nothing of yours has been erased. Your answers, notes and promises are kept as they are, and notes that you
        wrote for {us.partnerName} are shown no longer. The links to your check-ins no longer open.
      </p>
      <p>
        {openUntil !== null && `Until ${calendarDay(openUntil)} you can read this page and take a copy along. `}
        To have everything of yours erased, write to the practice: a reply to any of our emails is enough.
      </p>
      <TakeAlong />
    </Notice>
  );
}
