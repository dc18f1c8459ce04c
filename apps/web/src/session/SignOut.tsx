import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call';
import { tabStorage } from '../device/storage';
import { FormTrouble } from '../forms/FormTrouble';
import { forgetOffline } from '../offline/forget';
import { useSpeaker } from '../speech/speaker';
import { messages } from './SignOut.messages';

/** Closes the page in this browser; the sign-in shows in its place. */
export function SignOut() {
  const { say } = useSpeaker();
  const client = useQueryClient();
  const closing = useMutation({
    mutationFn: () => call('DELETE /api/v1/us/session'),
    onSuccess: async () => {
      tabStorage.removeAll('');
      await forgetOffline();
      return client.resetQueries();
    },
  });
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
