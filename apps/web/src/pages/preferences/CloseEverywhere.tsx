import { Button } from '@mantine/core';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { usePageClosing } from '../../session/closing/usePageClosing';
import { useSpeaker } from '../../speech/speaker';
import { Setting } from './Setting';
import { messages } from './CloseEverywhere.messages';

/** It lists no devices: somebody who holds one of them would learn of the others. */
export function CloseEverywhere() {
  const { say } = useSpeaker();
  const closing = usePageClosing(() => call('DELETE /api/v1/us/session/everywhere'));
  return (
    <Setting anchor="close-everywhere" title={say(messages.title)} words={say(messages.words)}>
      <p>{say(messages.mailbox)}</p>
      <FormTrouble error={closing.error} />
      <div>
        <Button variant="default" loading={closing.isPending} onClick={() => closing.mutate()}>
          {say(messages.close)}
        </Button>
      </div>
    </Setting>
  );
}
