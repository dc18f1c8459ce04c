import { useQuery } from '@tanstack/react-query';
import type { Us } from '@troth/contract';
import { practicesQuery } from '../../api/us';
import { HowLink } from '../../explained/HowLink';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { FoldedPanel } from '../../panel/FoldedPanel';
import { Panel } from '../../panel/Panel';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import { Practice } from './Practice';

/** Something to do together this week, and something to do alone. Each says for themselves what was done. */
export default function WeeklyPractices({ us }: { us: Us }) {
  const { say } = useSpeaker();
  const practices = useQuery(practicesQuery);
  const { data } = practices;
  return (
    <>
      <Panel title={say(messages.together)}>
        {practices.isPending && <Waiting />}
        {practices.isError && <Trouble error={practices.error} again={() => void practices.refetch()} />}
        {data !== undefined && (
          <Practice
            us={us}
            practices={data.together}
            said={data.keeps ? { label: messages.weDidIt, said: messages.saidWe } : null}
            about={data.chosenByCoach ? say(messages.chosenByCoach) : null}
            together
          />
        )}
        {data !== undefined && !data.keeps && <p className="soft small">{say(messages.keepsNothing)}</p>}
        <HowLink about="weekly-practices" />
      </Panel>
      {data !== undefined && data.alone.length > 0 && (
        <FoldedPanel title={say(messages.alone)}>
          <Practice
            us={us}
            practices={data.alone}
            said={data.keeps ? { label: messages.iDidIt, said: messages.saidI } : null}
            about={say(messages.aloneWords, { partner: us.partnerName })}
          />
        </FoldedPanel>
      )}
    </>
  );
}
