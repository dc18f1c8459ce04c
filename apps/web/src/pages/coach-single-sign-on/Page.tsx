import { useEffect, useState, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { call } from '../../api/call';
import { coachQuery, providerQuery } from '../../api/coach';
import { Problem } from '../../api/problem';
import { FormTrouble } from '../../forms/FormTrouble';
import { CoachFrame } from '../../layout/CoachFrame';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { CodeForm } from '../../session/CodeForm';
import { CoachSignIn } from '../../session/CoachSignIn';
import classes from '../../session/CoachSignIn.module.css';
import { ProviderSignIn } from '../../session/ProviderSignIn';
import { providerAnswer } from '../../session/provider-answer';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** Where the provider of single sign-on leads back to. */
export function Page() {
  const { say } = useSpeaker();
  const [answer] = useState(providerAnswer);
  return (
    <CoachFrame title={say(messages.tab)}>
      <CameBack answer={answer} />
    </CoachFrame>
  );
}

/** An answer is looked at once, so it is sent once, however often the page is drawn or comes to the front. */
function CameBack({ answer }: { answer: string }) {
  const finishing = useQuery({
    queryKey: ['came-back', answer],
    queryFn: () => call('POST /api/auth/single-sign-on', { body: { answer } }),
    staleTime: Infinity,
    retry: false,
    retryOnMount: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const back = useBack();
  if (finishing.isPending) return <Waiting />;
  if (finishing.isError) return <NotLetIn error={finishing.error} />;
  const { next } = finishing.data;
  return <UntilSignedIn>{next === 'code' ? <CodeForm back={back} /> : next ? <Linking /> : <Waiting />}</UntilSignedIn>;
}

function useBack() {
  const navigate = useNavigate();
  return () => void navigate({ to: '/coach', replace: true });
}

/** Goes on to the coach's page as soon as somebody is signed in. */
function UntilSignedIn({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { isSuccess } = useQuery(coachQuery);
  useEffect(() => {
    if (!isSuccess) return;
    client.removeQueries({ queryKey: ['came-back'] });
    void navigate({ to: '/coach', replace: true });
  }, [client, isSuccess, navigate]);
  return children;
}

function Linking() {
  const { say } = useSpeaker();
  const { data } = useQuery(providerQuery);
  const back = useBack();
  // Signing out forgets whom the provider has named.
  const leaving = useMutation({ mutationFn: () => call('POST /api/auth/sign-out'), onSuccess: back });
  return (
    <>
      <CoachSignIn linking={data?.provider?.name ?? ''} />
      <div className={classes.form}>
        {leaving.isError && <Trouble error={leaving.error} />}
        <div>
          <Button variant="subtle" className="flush" loading={leaving.isPending} onClick={() => leaving.mutate()}>
            {say(messages.notNow)}
          </Button>
        </div>
      </div>
    </>
  );
}

/** Whom the provider names is the same the next time: only what did not come to its end is worth another try there. */
const worthAnotherTry = ['single-sign-on-failed', 'single-sign-on-cancelled', 'provider-not-answering'];

function NotLetIn({ error }: { error: Error }) {
  const { say } = useSpeaker();
  return (
    <div className={classes.form}>
      <h1>{say(messages.title)}</h1>
      <FormTrouble error={error} />
      {error instanceof Problem && worthAnotherTry.includes(error.code) && <ProviderSignIn />}
      <p>
        <Link to="/coach" replace>
          {say(messages.signIn)}
        </Link>
      </p>
    </div>
  );
}
