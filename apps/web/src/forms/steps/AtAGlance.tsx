import { Button } from '@mantine/core';
import { useSpeaker } from '../../speech/speaker';
import { FaultSummary } from './FaultSummary';
import { messages } from './messages';
import type { Step } from './step';
import classes from './steps.module.css';

interface AtAGlanceProps {
  steps: readonly Step[];
  fault: (path: string) => string | undefined;
  onChange: (step: number) => void;
}

/** All answers, each to be changed; what was refused stands on top. */
export function AtAGlance({ steps, fault, onChange }: AtAGlanceProps) {
  const { say } = useSpeaker();
  const faults = steps.flatMap((step) => {
    const words = fault(step.path);
    return words === undefined ? [] : [{ step, words }];
  });
  return (
    <>
      {faults.length > 0 && <FaultSummary faults={faults} onChoose={(step) => onChange(steps.indexOf(step))} />}
      <dl className={classes.glance}>
        {steps.map((step, index) => (
          <div key={step.id} data-fault={fault(step.path) !== undefined || undefined}>
            <dt className="soft small">{step.label}</dt>
            <dd translate={step.typed ? 'no' : undefined}>{step.answer}</dd>
            <dd>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={say(messages.changeWhat, { what: step.label })}
                onClick={() => onChange(index)}
              >
                {say(messages.change)}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
