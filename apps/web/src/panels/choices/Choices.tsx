import { Switch } from '@mantine/core';
import type { Us } from '@troth/contract';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { Panel } from '../../layout/Panel';
import { useUsChange } from '../../session/useUsChange';

/** Two choices that nobody else is told of. The page reads the same whatever the other chose. */
export default function Choices({ us }: { us: Us }) {
  const sharing = useUsChange((shares: boolean) => call('PUT /api/v1/us/sharing', { body: { shares } }));
  const forgiveness = useUsChange((wants: boolean) => call('PUT /api/v1/us/forgiveness', { body: { wants } }));
  return (
    <Panel title="Yours to choose, in private">
      <Switch
        label="Share how I saw the promises made to me"
        description={`While both of you have chosen this, each sees how the other saw their promises. ${us.partnerName} is not told what you choose.`}
        checked={sharing.isPending ? sharing.variables : us.preferences.sharesSeen}
        onChange={(event) => sharing.mutate(event.currentTarget.checked)}
      />
      <FormTrouble error={sharing.error} />
      <Switch
        label="I would like the stage on forgiveness"
        description="It comes last, for those who both want it. It is never scored and never asked of anyone, and no is as good an answer as yes."
        checked={forgiveness.isPending ? forgiveness.variables : us.preferences.wantsForgiveness}
        onChange={(event) => forgiveness.mutate(event.currentTarget.checked)}
      />
      <FormTrouble error={forgiveness.error} />
    </Panel>
  );
}
