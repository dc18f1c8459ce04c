import { useState } from 'react';
import { Button } from '@mantine/core';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { PasswordField } from '../../forms/PasswordField';
import { useSentForm } from '../../forms/useSentForm';
import { Notice } from '../../layout/Notice';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import { NeedsPassword } from '../../account/NeedsPassword';
import { useAccountChange } from '../../account/useAccountChange';
import classes from '../../account/account.module.css';

export function PasswordPanel() {
  const { say } = useSpeaker();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const changing = useAccountChange(
    () => call('POST /api/v1/coach/account/password', { body: { current, password } }),
    () => {
      setCurrent('');
      setPassword('');
    },
  );
  const { form, fault } = useSentForm(changing);
  return (
    <Panel title={say(messages.password)}>
      <p className="soft">{say(messages.passwordWords)}</p>
      <NeedsPassword>
        <form className={classes.form} {...form}>
          <PasswordField
            label={say(messages.current)}
            name="current"
            value={current}
            onChange={setCurrent}
            error={fault('current')}
          />
          <PasswordField
            label={say(messages.chosen)}
            name="password"
            chosen
            value={password}
            onChange={setPassword}
            error={fault('password')}
          />
          <FormTrouble error={changing.error} shown={['current', 'password']} />
          {changing.isSuccess && <Notice kind="good">{say(messages.changed)}</Notice>}
          <div>
            <Button type="submit" loading={changing.isPending}>
              {say(messages.change)}
            </Button>
          </div>
        </form>
      </NeedsPassword>
    </Panel>
  );
}
