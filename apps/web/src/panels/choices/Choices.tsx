import { Switch } from '@mantine/core';
import type { Us } from '@troth/contract';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { FoldedPanel } from '../../panel/FoldedPanel';
import { useUsChange } from '../../session/useUsChange';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** Choices that nobody else is told of. The page reads the same whatever the other chose. */
export default function Choices({ us }: { us: Us }) {
  const { say } = useSpeaker();
  const sharing = useUsChange((shares: boolean) => call('PUT /api/v1/us/sharing', { body: { shares } }));
  return (
    <FoldedPanel title={say(messages.title)}>
      <Switch
        label={say(messages.share)}
        description={say(messages.shareWords, { partner: us.partnerName })}
        checked={sharing.isPending ? sharing.variables : us.preferences.sharesSeen}
        onChange={(event) => sharing.mutate(event.currentTarget.checked)}
      />
      <FormTrouble error={sharing.error} />
      {sharing.isSuccess && (
        <p role="status" className="small">
          {say(sharing.variables ? messages.shares : messages.sharesNot, { partner: us.partnerName })}
        </p>
      )}
      {us.preferences.optionalStages.map((stage) => (
        <OptionalStage key={stage.id} stage={stage} />
      ))}
    </FoldedPanel>
  );
}

function OptionalStage({ stage: { id, wish, about, wanted } }: { stage: Us['preferences']['optionalStages'][number] }) {
  const { say } = useSpeaker();
  const choosing = useUsChange((wants: boolean) =>
    call('PUT /api/v1/us/optional-stage', { body: { stage: id, wants } }),
  );
  return (
    <>
      <Switch
        label={wish}
        description={about}
        checked={choosing.isPending ? choosing.variables : wanted}
        onChange={(event) => choosing.mutate(event.currentTarget.checked)}
      />
      <FormTrouble error={choosing.error} />
      {choosing.isSuccess && (
        <p role="status" className="small">
          {say(messages.wishKept)}
        </p>
      )}
    </>
  );
}
