import { useQuery } from '@tanstack/react-query';
import type { Us } from '@troth/contract';
import { consentsQuery } from '../../api/us';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { linkTo } from '../../layout/QuietLink';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { Withdrawn } from '../../layout/Withdrawn';
import { SignedIn } from '../../session/SignedIn';
import { useSpeaker } from '../../speech/speaker';
import { Agreement } from './Agreement';
import { messages } from './messages';

export function Page() {
  const { say } = useSpeaker();
  return (
    <CoupleFrame title={say(messages.title)} nav>
      <SignedIn>{(us) => <Agreements us={us} />}</SignedIn>
    </CoupleFrame>
  );
}

function Agreements({ us }: { us: Us }) {
  const { say, sayRich } = useSpeaker();
  const consents = useQuery(consentsQuery);
  return (
    <div className="stack-wide">
      <div className="stack">
        <h1>{say(messages.title)}</h1>
        <p>{say(messages.about)}</p>
      </div>
      {us.enrolment.state === 'withdrawn' && <Withdrawn us={us} />}
      {consents.isPending && <Waiting />}
      {consents.isError && <Trouble error={consents.error} again={() => void consents.refetch()} />}
      {consents.data?.map((consent) => (
        <Agreement key={consent.purpose} consent={consent} state={us.enrolment.state} />
      ))}
      <p className="soft">{sayRich(messages.erase, { page: linkTo('/us/my-data') })}</p>
    </div>
  );
}
