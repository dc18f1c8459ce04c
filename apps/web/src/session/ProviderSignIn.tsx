import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { call } from '../api/call';
import { providerQuery } from '../api/coach';
import { FormTrouble } from '../forms/FormTrouble';
import { useSpeaker } from '../speech/speaker';
import { messages } from './coach-session.messages';

interface ProviderSignInProps {
  /** The secret of an invitation's email, and where its reader lives: they take their place at the practice. */
  invitation?: { token: string; zone: string };
}

/** Leads to the provider of single sign-on, where the practice has one; nothing is shown where it has none. */
export function ProviderSignIn({ invitation }: ProviderSignInProps) {
  const { say } = useSpeaker();
  const { data } = useQuery(providerQuery);
  const beginning = useMutation({
    mutationFn: () => call('POST /api/auth/single-sign-on/begin', { body: invitation ? { invitation } : {} }),
    onSuccess: ({ url }) => location.assign(url),
  });
  if (!data?.provider) return null;
  const { name } = data.provider;
  return (
    <div className="stack">
      <FormTrouble error={beginning.error} shown={['invitation.zone']} />
      <div>
        <Button
          variant="default"
          disabled={invitation?.zone === ''}
          loading={beginning.isPending || beginning.isSuccess}
          onClick={() => beginning.mutate()}
        >
          {say(invitation ? messages.joinAtProvider : messages.atProvider, { name })}
        </Button>
      </div>
    </div>
  );
}
