import { Button } from '@mantine/core';
import { browserSupportsWebAuthn, startAuthentication } from '@simplewebauthn/browser';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { PasskeyTrouble } from '../account/PasskeyTrouble';
import { call } from '../api/call';
import { useSpeaker } from '../speech/speaker';
import { messages } from './coach-session.messages';

/** Signs in with a passkey: the device says whose it is, so no address is asked for. */
export function PasskeySignIn() {
  const { say } = useSpeaker();
  const client = useQueryClient();
  const signing = useMutation({
    mutationFn: async () => {
      const options = await call('POST /api/auth/passkey/options');
      const answer = await startAuthentication({ optionsJSON: options as never });
      return call('POST /api/auth/passkey', { body: { answer: answer as never } });
    },
    onSuccess: () => client.resetQueries({ queryKey: ['coach'] }),
  });
  if (!browserSupportsWebAuthn()) return null;
  return (
    <div className="stack">
      <PasskeyTrouble error={signing.error} />
      <div>
        <Button variant="default" loading={signing.isPending} onClick={() => signing.mutate()}>
          {say(messages.withPasskey)}
        </Button>
      </div>
    </div>
  );
}
