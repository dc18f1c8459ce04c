import { Problem } from '../api/problem';
import { FormTrouble } from '../forms/FormTrouble';
import { Notice } from '../layout/Notice';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';

/** What is not ours is the device's word: its reader waved it away, waited too long, or has no passkey here. */
export function PasskeyTrouble({ error, shown }: { error: Error | null; shown?: readonly string[] }) {
  const { say } = useSpeaker();
  if (error === null || error instanceof Problem) return <FormTrouble error={error} shown={shown} />;
  return (
    <Notice kind="trouble">
      <p>{say(messages.noPasskey)}</p>
    </Notice>
  );
}
