import { FormSection } from '../../forms/FormSection';
import { TakeAlong } from '../../layout/TakeAlong';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

/** What the practice keeps about its reader, to take along. */
export function YourData() {
  const { say } = useSpeaker();
  return (
    <FormSection title={say(messages.yourData)} words={say(messages.yourDataWords)}>
      <TakeAlong />
    </FormSection>
  );
}
