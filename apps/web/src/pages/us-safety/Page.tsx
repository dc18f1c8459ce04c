import { FormSection } from '../../forms/FormSection';
import { CoupleFrame } from '../../layout/CoupleFrame';
import { SignedIn } from '../../session/SignedIn';
import { messages } from '../../safety/messages';
import { SafetyQuestions } from '../../safety/SafetyQuestions';
import TalkForm from '../../safety/TalkForm';
import { useSpeaker } from '../../speech/speaker';

const me = { by: 'session' } as const;

export function Page() {
  const { say } = useSpeaker();
  return (
    <CoupleFrame title={say(messages.tab)} nav privately={null}>
      <SignedIn>{() => <ForMeAlone />}</SignedIn>
    </CoupleFrame>
  );
}

/** It reads the same whatever was answered before, and whether anything was. */
function ForMeAlone() {
  const { say } = useSpeaker();
  return (
    <div className="stack-wide">
      <div className="stack">
        <h1>{say(messages.title)}</h1>
      </div>
      <SafetyQuestions who={me} />
      <FormSection title={say(messages.talkTitle)}>
        <TalkForm who={me} />
      </FormSection>
    </div>
  );
}
