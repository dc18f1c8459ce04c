import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Us } from '@troth/contract';
import type { Intake } from '@troth/domain';
import { call } from '../../api/call';
import { AskTwice } from '../../forms/AskTwice';
import { FormSection } from '../../forms/FormSection';
import { AccountForm } from '../../intake/AccountForm';
import { messages } from '../../intake/messages';
import { WhoReads } from '../../intake/WhoReads';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { Notice } from '../../layout/Notice';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { SignedIn } from '../../session/SignedIn';
import { useSpeaker } from '../../speech/speaker';

const accountQuery = { queryKey: ['us', 'intake'], queryFn: () => call('GET /api/v1/us/intake'), staleTime: Infinity };

export function Page() {
  const { say } = useSpeaker();
  return (
    <CoupleFrame title={say(messages.title)} nav>
      <SignedIn>{(us) => <Before us={us} />}</SignedIn>
    </CoupleFrame>
  );
}

function Before({ us: { partnerName: partner } }: { us: Us }) {
  const { say } = useSpeaker();
  const client = useQueryClient();
  const account = useQuery(accountQuery);
  const showAs = (told: Intake | null) => client.setQueryData(accountQuery.queryKey, { told });
  const saving = useMutation({
    mutationFn: (told: Intake) => call('PUT /api/v1/us/intake', { body: told }),
    onSuccess: (_, told) => showAs(told),
  });
  const takingBack = useMutation<unknown, Error, void>({
    mutationFn: () => call('DELETE /api/v1/us/intake'),
    onSuccess: () => {
      saving.reset();
      showAs(null);
    },
  });
  const told = account.data?.told ?? null;
  return (
    <div className="stack-wide">
      <div className="stack">
        <h1>{say(messages.title)}</h1>
        <WhoReads partner={partner} />
      </div>
      {account.isPending && <Waiting />}
      {account.isError && <Trouble error={account.error} again={() => void account.refetch()} />}
      {takingBack.isSuccess && told === null && (
        <Notice kind="good">
          <p role="status">{say(messages.takenBack)}</p>
        </Notice>
      )}
      {account.isSuccess && <AccountForm key={told === null ? 'none' : 'told'} told={told} saving={saving} />}
      {told !== null && (
        <FormSection title={say(messages.takeBackTitle)} words={say(messages.takeBackWords, { partner })}>
          <AskTwice
            label={say(messages.takeBack)}
            question={say(messages.takeBackSure)}
            yes={say(messages.takeBackYes)}
            action={takingBack}
          />
        </FormSection>
      )}
    </div>
  );
}
