import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Language } from '@troth/messages';
import { pageLanguage } from '../../language/languages';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { LeadPage } from '../../lead/LeadPage';
import { useSpeaker } from '../../speech/speaker';
import { ownProgrammeQuery } from '../coach-programme/draft-query';
import { Preview } from './Preview';
import { messages } from './messages';

/** What couples would get of the programme, for the practice's lead coach. */
export function Page() {
  const { say } = useSpeaker();
  return (
    <LeadPage
      words={messages}
      links={
        <p>
          <Link to="/coach/practice/programme">{say(messages.back)}</Link>
        </p>
      }
    >
      {() => <OfProgramme />}
    </LeadPage>
  );
}

function OfProgramme() {
  const programme = useQuery(ownProgrammeQuery(pageLanguage() as Language));
  if (programme.isPending) return <Waiting />;
  if (programme.isError) return <Trouble error={programme.error} again={() => void programme.refetch()} />;
  return <Preview programme={programme.data} />;
}
