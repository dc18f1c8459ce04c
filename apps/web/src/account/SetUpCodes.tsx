import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { call } from '../api/call';
import { FormTrouble } from '../forms/FormTrouble';
import { PasswordField } from '../forms/PasswordField';
import { useSentForm } from '../forms/useSentForm';
import { useSpeaker } from '../speech/speaker';
import { NeedsPassword } from './NeedsPassword';
import { CodeField } from './CodeField';
import { QrCode } from './QrCode';
import { messages } from './messages';
import classes from './account.module.css';

/** Begins to use codes from an app: the password, the app's key, and a first code. */
export function SetUpCodes({ confirmed }: { confirmed: (recoveryCodes: readonly string[]) => void }) {
  const { say } = useSpeaker();
  const [current, setCurrent] = useState('');
  const offering = useMutation({
    mutationFn: () => call('POST /api/v1/coach/account/authenticator', { body: { current } }),
  });
  const { form, fault } = useSentForm(offering);
  if (offering.data) return <FirstCode {...offering.data} confirmed={confirmed} />;
  return (
    <NeedsPassword>
      <form className={classes.form} {...form}>
        <PasswordField
          label={say(messages.current)}
          name="codes-current"
          value={current}
          onChange={setCurrent}
          error={fault('current')}
        />
        <FormTrouble error={offering.error} shown={['current']} />
        <div>
          <Button type="submit" loading={offering.isPending}>
            {say(messages.begin)}
          </Button>
        </div>
      </form>
    </NeedsPassword>
  );
}

interface FirstCodeProps {
  uri: string;
  secret: string;
  confirmed: (recoveryCodes: readonly string[]) => void;
}

function FirstCode({ uri, secret, confirmed }: FirstCodeProps) {
  const { say } = useSpeaker();
  const [code, setCode] = useState('');
  const confirming = useMutation({
    mutationFn: () => call('POST /api/v1/coach/account/authenticator/confirm', { body: { code } }),
    onSuccess: ({ recoveryCodes }) => confirmed(recoveryCodes),
  });
  const { form, fault } = useSentForm(confirming);
  return (
    <form className={classes.form} {...form}>
      <p>{say(messages.scan)}</p>
      <QrCode text={uri} label={say(messages.qr)} />
      <p className="small">{say(messages.key, { secret: secret.match(/.{1,4}/g)!.join(' ') })}</p>
      <CodeField label={say(messages.code)} value={code} onChange={setCode} error={fault('code')} />
      <FormTrouble error={confirming.error} shown={['code']} />
      <div>
        <Button type="submit" loading={confirming.isPending}>
          {say(messages.confirm)}
        </Button>
      </div>
    </form>
  );
}
