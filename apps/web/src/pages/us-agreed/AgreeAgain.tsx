import { Button } from '@mantine/core';
import type { ConsentPurpose, ConsentVersion } from '@troth/domain';
import { call } from '../../api/call';
import { ConsentParts } from '../../consent/ConsentWords';
import { FormTrouble } from '../../forms/FormTrouble';
import { Notice } from '../../layout/Notice';
import { useUsChange } from '../../session/useUsChange';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

interface AgreeAgainProps {
  purpose: ConsentPurpose;
  version: ConsentVersion;
  holds: boolean;
}

/** Today's words, where they are not what holds: changed since, or taken back. */
export function AgreeAgain({ purpose, version, holds }: AgreeAgainProps) {
  const { say } = useSpeaker();
  const agreeing = useUsChange(() =>
    call('PUT /api/v1/us/consents/:purpose', { params: { purpose }, body: { version } }),
  );
  return (
    <Notice title={holds ? say(messages.newWords) : undefined}>
      {holds && <p>{say(messages.newWordsWhy)}</p>}
      <ConsentParts purpose={purpose} version={version} />
      <FormTrouble error={agreeing.error} told={['version']} />
      <div>
        <Button variant="default" loading={agreeing.isPending} onClick={() => agreeing.mutate()}>
          {say(holds ? messages.agreeToNew : messages.agree)}
        </Button>
      </div>
    </Notice>
  );
}
