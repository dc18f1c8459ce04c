import { useQuery } from '@tanstack/react-query';
import type { Us } from '@troth/contract';
import { practicesQuery } from '../../api/us';
import { HowLink } from '../../explained/HowLink';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
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
            keeps={data.keeps}
            did={{ label: messages.weDidIt, said: messages.saidWe }}
            about={data.chosenByCoach ? say(messages.chosenByCoach) : null}
            together
          />
        )}
        <HowLink about="weekly-practices" />
      </Panel>
      {data !== undefined && data.alone.length > 0 && (
        <Panel title={say(messages.alone)}>
          <Practice
            us={us}
            practices={data.alone}
            keeps={data.keeps}
            did={{ label: messages.iDidIt, said: messages.saidI }}
            about={say(messages.aloneWords)}
          />
        </Panel>
      )}
    </>
  );
}
