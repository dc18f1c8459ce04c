import { Checkbox } from '@mantine/core';
import type { Us } from '@troth/contract';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { Panel } from '../../panel/Panel';
import { useUsChange } from '../../session/useUsChange';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** After an end together: whether one more email may come, which is asked and not assumed. */
export default function WordAfter({ us }: { us: Us }) {
  const { say } = useSpeaker();
  const choosing = useUsChange((wants: boolean) => call('PUT /api/v1/us/word-after', { body: { wants } }));
  return (
    <Panel title={say(messages.title)}>
      <Checkbox
        label={say(messages.wants)}
        description={say(messages.words)}
        checked={choosing.isPending ? choosing.variables : us.wordAfter === true}
        onChange={(event) => choosing.mutate(event.currentTarget.checked)}
      />
      <FormTrouble error={choosing.error} />
      {choosing.isSuccess && (
        <p role="status" className="small">
          {say(choosing.variables ? messages.comes : messages.comesNot)}
        </p>
      )}
    </Panel>
  );
}
