import { useEffect, useRef } from 'react';
import { Notice } from '../../layout/Notice';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import type { Step } from './step';

interface FaultSummaryProps {
  faults: readonly { step: Step; words: string }[];
  /** How to get to a field that is not on the page; without it, it is. */
  onChoose?: (step: Step) => void;
}

/** What is wrong, above everything else, each with the way to its field; it takes the focus when it comes. */
export function FaultSummary({ faults, onChoose }: FaultSummaryProps) {
  const { say } = useSpeaker();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);
  return (
    <div ref={summary} tabIndex={-1}>
      <Notice kind="trouble" title={say(messages.lookAgain)}>
        <ul>
          {faults.map(({ step, words }) => (
            <li key={step.id}>
              <a
                href={`#${step.id}`}
                onClick={(event) => {
                  event.preventDefault();
                  if (onChoose) onChoose(step);
                  else document.getElementById(step.id)?.focus();
                }}
              >
                {say(messages.faultAt, { what: step.label, fault: words })}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
