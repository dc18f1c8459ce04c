import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Language } from '@troth/messages';
import { pageLanguage } from '../../language/languages';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { LeadPage } from '../../lead/LeadPage';
import type { Which } from '../../programme/which';
import { useSpeaker } from '../../speech/speaker';
import { ownProgrammeQuery } from '../coach-programme/draft-query';
import { Preview } from './Preview';
import { messages } from './messages';

/** What couples would get of the programme, for the practice's lead coach. */
export function Page() {
  const { say } = useSpeaker();
  const which = useSearch({ from: '/coach/practice/programme/preview' });
  return (
    <LeadPage
      words={messages}
      links={
        <p>
          <Link to="/coach/practice/programme" search={which}>
            {say(messages.back)}
          </Link>
        </p>
      }
    >
      {() => <OneProgramme which={which} />}
    </LeadPage>
  );
}

function OneProgramme({ which }: { which: Which }) {
  const navigate = useNavigate({ from: '/coach/practice/programme/preview' });
  const programme = useQuery(ownProgrammeQuery(which, pageLanguage() as Language));
  if (programme.isPending) return <Waiting />;
  if (programme.isError) return <Trouble error={programme.error} again={() => void programme.refetch()} />;
  return (
    <Preview
      key={which.programme}
      programme={programme.data}
      choose={(id) => void navigate({ search: id === '' ? {} : { programme: id }, resetScroll: false })}
    />
  );
}
