import { useState } from 'react';
import { Button } from '@mantine/core';
import type { CoachAccount } from '@troth/contract';
import { NeedsPassword } from '../../account/NeedsPassword';
import { useAccountChange } from '../../account/useAccountChange';
import { call } from '../../api/call';
import { localWords } from '../../dates/wall-clock';
import { FormTrouble } from '../../forms/FormTrouble';
import { PasswordField } from '../../forms/PasswordField';
import { useSentForm } from '../../forms/useSentForm';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import classes from '../../account/account.module.css';

interface SingleSignOnPanelProps {
  singleSignOn: NonNullable<CoachAccount['singleSignOn']>;
}

export function SingleSignOnPanel({ singleSignOn: { name, since } }: SingleSignOnPanelProps) {
  const { say } = useSpeaker();
  return (
    <Panel title={say(messages.provider, { name })}>
      {since === null ? (
        <p className="soft">{say(messages.notLinked, { name })}</p>
      ) : (
        <>
          <p>{say(messages.linked, { name, since: localWords(since, say) })}</p>
          <p className="soft">{say(messages.unlinkWords)}</p>
          <NeedsPassword>
            <Unlink name={name} />
          </NeedsPassword>
        </>
      )}
    </Panel>
  );
}

function Unlink({ name }: { name: string }) {
  const { say } = useSpeaker();
  const [current, setCurrent] = useState('');
  const unlinking = useAccountChange(() =>
    call('POST /api/v1/coach/account/single-sign-on/off', { body: { current } }),
  );
  const { form, fault } = useSentForm(unlinking);
  return (
    <form className={classes.form} {...form}>
      <PasswordField
        label={say(messages.current)}
        name="provider-current"
        value={current}
        onChange={setCurrent}
        error={fault('current')}
      />
      <FormTrouble error={unlinking.error} shown={['current']} />
      <div>
        <Button type="submit" variant="default" loading={unlinking.isPending}>
          {say(messages.unlink, { name })}
        </Button>
      </div>
    </form>
  );
}
