import { Button } from '@mantine/core';
import { Notice } from '../../layout/Notice';
import { soft } from '../../speech/around';
import { useSpeaker } from '../../speech/speaker';
import type { Difference } from './merge-drafts';
import { messages } from './messages';
import classes from './Differences.module.css';

interface DifferencesProps {
  differences: readonly Difference[];
  onTakeSaved: () => void;
}

/** Both versions, where the check-in was saved from elsewhere since this form was opened. */
export function Differences({ differences, onTakeSaved }: DifferencesProps) {
  const { say, sayRich } = useSpeaker();
  return (
    <Notice kind="care" title={say(messages.differsTitle)}>
      <p role="status">{say(messages.differs)}</p>
      <dl className={classes.differences}>
        {differences.map(({ label, saved, here }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{sayRich(messages.saved, { words: saved, label: soft })}</dd>
            <dd>{sayRich(messages.here, { words: here, label: soft })}</dd>
          </div>
        ))}
      </dl>
      <p>{say(messages.keepMine)}</p>
      <div>
        <Button variant="default" size="sm" onClick={onTakeSaved}>
          {say(messages.takeSaved)}
        </Button>
      </div>
    </Notice>
  );
}
