import { useState } from 'react';
import { Button } from '@mantine/core';
import { call } from '../api/call';
import { FormTrouble } from '../forms/FormTrouble';
import { useSentForm } from '../forms/useSentForm';
import { useSpeaker } from '../speech/speaker';
import { CodeField } from './CodeField';
import { messages } from './messages';
import { useAccountChange } from './useAccountChange';
import classes from './account.module.css';

/** Makes recovery codes again, or turns codes off: each asks for a code. */
export function TendCodes({ made }: { made: (recoveryCodes: readonly string[]) => void }) {
  const { say } = useSpeaker();
  const [code, setCode] = useState('');
  const making = useAccountChange(
    () => call('POST /api/v1/coach/account/recovery-codes', { body: { code } }),
    ({ recoveryCodes }) => {
      setCode('');
      made(recoveryCodes);
    },
  );
  const turningOff = useAccountChange(() => call('POST /api/v1/coach/account/authenticator/off', { body: { code } }));
  const tried = turningOff.error ? turningOff : making;
  const { form, fault } = useSentForm({ error: tried.error, mutate: making.mutate });
  return (
    <details>
      <summary>{say(messages.change)}</summary>
      <form className={classes.form} {...form}>
        <CodeField label={say(messages.anyCode)} value={code} onChange={setCode} error={fault('code')} />
        <FormTrouble error={tried.error} shown={['code']} />
        <div className="row">
          <Button type="submit" loading={making.isPending} onClick={() => turningOff.reset()}>
            {say(messages.makeAgain)}
          </Button>
          <Button variant="default" loading={turningOff.isPending} onClick={() => turningOff.mutate()}>
            {say(messages.off)}
          </Button>
        </div>
      </form>
    </details>
  );
}
