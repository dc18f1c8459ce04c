import { linkTo } from '../../layout/QuietLink';
import { TakeAlong } from '../../layout/TakeAlong';
import { useSpeaker } from '../../speech/speaker';
import { Setting } from './Setting';
import { messages } from './messages';

/** What the practice keeps about its reader, to take along. */
export function YourData() {
  const { say, sayRich } = useSpeaker();
  return (
    <Setting title={say(messages.yourData)} words={sayRich(messages.yourDataWords, { page: linkTo('/us/my-data') })}>
      <TakeAlong />
    </Setting>
  );
}
