import { Switch } from '@mantine/core';
import type { Us } from '@troth/contract';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { Panel } from '../../layout/Panel';
import { useUsChange } from '../../session/useUsChange';

/** Choices that nobody else is told of. The page reads the same whatever the other chose. */
export default function Choices({ us }: { us: Us }) {
  const sharing = useUsChange((shares: boolean) => call('PUT /api/v1/us/sharing', { body: { shares } }));
  return (
    <Panel title="Yours to choose, in private">
      <Switch
        label="Share how I saw the promises made to me"
        description={`While both of you have chosen this, each sees how the other saw their promises. ${us.partnerName} is not told what you choose.`}
        checked={sharing.isPending ? sharing.variables : us.preferences.sharesSeen}
        onChange={(event) => sharing.mutate(event.currentTarget.checked)}
      />
      <FormTrouble error={sharing.error} />
      {us.preferences.optionalStages.map((stage) => (
        <OptionalStage key={stage.id} stage={stage} />
      ))}
    </Panel>
  );
}

function OptionalStage({ stage: { id, wish, about, wanted } }: { stage: Us['preferences']['optionalStages'][number] }) {
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
    </>
  );
}
