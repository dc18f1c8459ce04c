import { Button } from '@mantine/core';
import { Notice } from '../../layout/Notice';
import type { Difference } from './merge-drafts';
import classes from './Differences.module.css';

interface DifferencesProps {
  differences: readonly Difference[];
  onTakeSaved: () => void;
}

/** Both versions, where the check-in was saved from elsewhere since this form was opened. */
export function Differences({ differences, onTakeSaved }: DifferencesProps) {
  return (
    <Notice kind="care" title="This week was saved from somewhere else as well">
      <p role="status">
        Nothing was overwritten. What was saved there is in the form now, and so is what you wrote here. These differ:
      </p>
      <dl className={classes.differences}>
        {differences.map(({ label, saved, here }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span className="soft">Saved:</span> {saved}
            </dd>
            <dd>
              <span className="soft">Here:</span> {here}
            </dd>
          </div>
        ))}
      </dl>
      <p>To keep what you wrote here, look through it and save below.</p>
      <div>
        <Button variant="default" size="sm" onClick={onTakeSaved}>
          Take what is saved
        </Button>
      </div>
    </Notice>
  );
}
