import { Button } from '@mantine/core';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './SignOut.messages';
import { usePageClosing } from './usePageClosing';

/** Closes the page in this browser; the sign-in shows in its place. */
export function SignOut() {
  const { say } = useSpeaker();
  const closing = usePageClosing(() => call('DELETE /api/v1/us/session'));
  return (
    <div className="stack">
      <FormTrouble error={closing.error} />
      <div>
        <Button variant="subtle" className="flush" loading={closing.isPending} onClick={() => closing.mutate()}>
          {say(messages.close)}
        </Button>
      </div>
    </div>
  );
}
