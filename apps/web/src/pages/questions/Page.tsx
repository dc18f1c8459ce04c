import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AnswerOf, AskedMeasures, measures, Us } from '@troth/contract';
import { call } from '../../api/call';
import { measuresQuery } from '../../api/us';
import { localWords } from '../../dates/wall-clock';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { linkTo } from '../../layout/QuietLink';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { BehindLink } from '../../links/BehindLink';
import { useLinkToken } from '../../links/link-token';
import { MeasureForm, type Answers } from '../../measures/MeasureForm';
import { messages } from '../../measures/messages';
import { SignedIn } from '../../session/SignedIn';
import { holderOf } from '../../safety/talker';
import { useSpeaker } from '../../speech/speaker';

const path = '/questions';
const lookKey = (token: string) => ['questions', token];
const look = (token: string) => call('POST /api/v1/measures/look', { body: { token } });

/** With the link of its email, or on the way from one's own page. */
export function Page() {
  const { say } = useSpeaker();
  const token = useLinkToken(path);
  const byLink = token !== null;
  return (
    <CoupleFrame title={say(messages.tab)} nav={!byLink} {...(byLink ? { privately: holderOf(token) } : {})}>
      {byLink ? (
        <BehindLink path={path} queryKey={lookKey} look={look} whatNow={<WhatNow />}>
          {(found, token) => <ByLink found={found} token={token} />}
        </BehindLink>
      ) : (
        <SignedIn>{(us) => <FromOwnPage us={us} />}</SignedIn>
      )}
    </CoupleFrame>
  );
}

function ByLink({
  found: { name, partnerName, asked },
  token,
}: {
  found: AnswerOf<typeof measures.look>;
  token: string;
}) {
  const sending = useMutation({
    mutationFn: (answers: Answers) => call('PUT /api/v1/measures', { body: { token, answers } }),
  });
  if (sending.isSuccess) return <Thanks name={name} openUntil={asked.openUntil} />;
  return <MeasureForm name={name} partner={partnerName} asked={asked} sending={sending} />;
}

function FromOwnPage({ us: { name, partnerName } }: { us: Us }) {
  const client = useQueryClient();
  const mine = useQuery(measuresQuery);
  const sending = useMutation({
    mutationFn: (answers: Answers) => call('PUT /api/v1/us/measures', { body: { answers } }),
    onSuccess: () => client.invalidateQueries({ queryKey: measuresQuery.queryKey }),
  });
  if (mine.isPending) return <Waiting />;
  if (mine.isError) return <Trouble error={mine.error} again={() => void mine.refetch()} />;
  const { asked } = mine.data;
  if (asked === null) return <NotNow />;
  if (sending.isSuccess) return <Thanks name={name} openUntil={asked.openUntil} />;
  return <MeasureForm name={name} partner={partnerName} asked={asked} sending={sending} />;
}

/** What becomes of the answers, and where they are: the link itself shows none of them again. */
function Thanks({ name, openUntil }: { name: string } & Pick<AskedMeasures, 'openUntil'>) {
  const { say, sayRich } = useSpeaker();
  return (
    <div className="stack" role="status">
      <h1>{say(messages.thanks, { name })}</h1>
      <p>
        {say(messages.kept)} {say(messages.changeUntil, { until: localWords(openUntil, say) })}
      </p>
      <p>{sayRich(messages.readAgain, { us: linkTo('/us') })}</p>
      <p>{sayRich(messages.coachReads, { help: linkTo('/help') })}</p>
    </div>
  );
}

function NotNow() {
  const { say, sayRich } = useSpeaker();
  return (
    <div className="stack">
      <h1>{say(messages.notNow)}</h1>
      <p>{sayRich(messages.notNowWords, { us: linkTo('/us') })}</p>
    </div>
  );
}

function WhatNow() {
  const { sayRich } = useSpeaker();
  return <p>{sayRich(messages.whatNow, { us: linkTo('/us') })}</p>;
}
