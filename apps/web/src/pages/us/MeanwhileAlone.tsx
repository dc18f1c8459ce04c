import { useQuery } from '@tanstack/react-query';
import type { Us } from '@troth/contract';
import { practicesQuery } from '../../api/us';
import { Panel } from '../../panel/Panel';
import { Practice } from '../../panels/weekly-practices/Practice';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** Something to read and do alone on the first day, while the other has not answered. */
export function MeanwhileAlone({ us }: { us: Us }) {
  const { say } = useSpeaker();
  const { data } = useQuery(practicesQuery);
  if (data === undefined || data.alone.length === 0) return null;
  return (
    <Panel title={say(messages.meanwhileTitle)} tone="tinted">
      <Practice us={us} practices={data.alone} said={null} about={say(messages.meanwhile)} />
    </Panel>
  );
}
