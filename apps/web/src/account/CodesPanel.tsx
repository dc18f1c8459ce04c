import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { CoachAccount } from '@troth/contract';
import { localWords } from '../dates/wall-clock';
import { Panel } from '../panel/Panel';
import { useSpeaker } from '../speech/speaker';
import { RecoveryCodes } from './RecoveryCodes';
import { SetUpCodes } from './SetUpCodes';
import { TendCodes } from './TendCodes';
import { messages } from './messages';

/** Codes from an app, in use or not. `needed` where nothing else is open before they are, called once it is. */
export function CodesPanel({ codes, needed }: { codes: CoachAccount['codes']; needed?: () => void }) {
  const { say } = useSpeaker();
  const client = useQueryClient();
  const [shown, setShown] = useState<readonly string[] | null>(null);
  const done = async () => {
    await client.resetQueries({ queryKey: ['coach'] });
    setShown(null);
    needed?.();
  };
  const isOn = codes !== null || shown !== null;
  return (
    <Panel title={say(messages.codes)}>
      {codes === null && <p className="soft">{say(needed ? messages.codesNeeded : messages.codesOff)}</p>}
      {codes !== null && (
        <p className="soft">
          {say(messages.codesOn, { since: localWords(codes.since, say), left: codes.recoveryCodesLeft })}
        </p>
      )}
      {shown && <RecoveryCodes codes={shown} done={() => void done()} />}
      {!isOn && <SetUpCodes confirmed={setShown} />}
      {codes !== null && !shown && <TendCodes made={setShown} />}
    </Panel>
  );
}
