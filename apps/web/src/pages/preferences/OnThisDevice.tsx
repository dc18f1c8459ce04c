import { useEffect, useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { FormTrouble } from '../../forms/FormTrouble';
import { pageLanguage } from '../../language/languages';
import { messages as layoutMessages } from '../../layout/messages';
import { forgetOffline } from '../../offline/forget';
import { isKeptOffline } from '../../offline/kept-practice';
import { canKeepOffline, turnOnOffline } from '../../offline/turn-on';
import { useSpeaker } from '../../speech/speaker';
import { Setting } from './Setting';
import { messages } from './OnThisDevice.messages';

/** Reading without a connection, and an icon: both explained, neither ever offered elsewhere. */
export function OnThisDevice() {
  const { say } = useSpeaker();
  return (
    <Setting title={say(messages.title)} words={say(messages.words)}>
      <p>{say(messages.warning)}</p>
      {canKeepOffline() ? <KeepOffline /> : <p className="soft">{say(messages.cannot)}</p>}
      <Icon />
    </Setting>
  );
}

function KeepOffline() {
  const { say } = useSpeaker();
  const [isOn, setIsOn] = useState(isKeptOffline);
  const changing = useMutation({
    mutationFn: (wanted: boolean) => (wanted ? turnOnOffline() : forgetOffline()),
    onSuccess: (_, wanted) => setIsOn(wanted),
  });
  return (
    <>
      <FormTrouble error={changing.error} />
      {isOn && <p role="status">{say(messages.isOn, { leave: say(layoutMessages.leave) })}</p>}
      {!isOn && changing.isSuccess && <p role="status">{say(messages.isOff)}</p>}
      <div>
        <Button variant="default" loading={changing.isPending} onClick={() => changing.mutate(!isOn)}>
          {say(isOn ? messages.turnOff : messages.turnOn)}
        </Button>
      </div>
    </>
  );
}

/** On this page alone a browser learns that there can be an icon, and even here it offers none by itself. */
function Icon() {
  const { say } = useSpeaker();
  useEffect(() => {
    const offer = (event: Event) => event.preventDefault();
    window.addEventListener('beforeinstallprompt', offer);
    return () => window.removeEventListener('beforeinstallprompt', offer);
  }, []);
  return (
    <div className="stack">
      <link rel="manifest" href={`/${pageLanguage()}.webmanifest`} />
      <link rel="apple-touch-icon" href="/icon-192.png" />
      <h3>{say(messages.icon)}</h3>
      <p className="soft">{say(messages.iconWords, { name: say(messages.iconName) })}</p>
      <p>{say(messages.iconWarning, { leave: say(layoutMessages.leave) })}</p>
    </div>
  );
}
