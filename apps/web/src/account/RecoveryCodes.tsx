import { Button } from '@mantine/core';
import { Notice } from '../layout/Notice';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';
import classes from './account.module.css';

/** Shown once, until the coach says that they are kept. */
export function RecoveryCodes({ codes, done }: { codes: readonly string[]; done: () => void }) {
  const { say } = useSpeaker();
  return (
    <Notice kind="care" title={say(messages.recoveryTitle)}>
      <p>{say(messages.recovery)}</p>
      <ul className={classes.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={done}>{say(messages.kept)}</Button>
      </div>
    </Notice>
  );
}
