import { useState } from 'react';
import { Button, Checkbox } from '@mantine/core';
import { useSpeaker } from '../speech/speaker';
import { Dialog } from './Dialog';
import { keyWords, messages } from './messages';
import { areKeysOn, turnKeys } from './use-keys';
import classes from './commands.module.css';

const keys = [
  { names: ['j', '↓'], what: keyWords.next },
  { names: ['k', '↑'], what: keyWords.before },
  { names: ['Enter'], what: keyWords.open },
  { names: ['/'], what: keyWords.find },
  { names: ['Ctrl K', '⌘ K'], what: keyWords.palette },
  { names: ['?'], what: keyWords.help },
  { names: ['Esc'], what: keyWords.close },
];

/** Which keys do what, and the way to have none of the single ones. */
export function KeyHelp({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const { say } = useSpeaker();
  const [on, setOn] = useState(areKeysOn);
  return (
    <Dialog label={say(messages.keys)} isOpen={isOpen} close={close}>
      <h2>{say(messages.keys)}</h2>
      <dl className={classes.keys}>
        {keys.map(({ names, what }) => (
          <div key={names[0]}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{say(what)}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label={say(messages.single)}
        checked={on}
        onChange={({ currentTarget: { checked } }) => {
          turnKeys(checked);
          setOn(checked);
        }}
      />
      <div>
        <Button variant="default" size="sm" onClick={close}>
          {say(messages.close)}
        </Button>
      </div>
    </Dialog>
  );
}
