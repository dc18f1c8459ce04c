import { CoachSignedIn } from '../../session/CoachSignedIn';
import { useSpeaker } from '../../speech/speaker';
import { Couples } from './Couples';
import { messages } from './messages';

export function Page() {
  const { say } = useSpeaker();
  return <CoachSignedIn title={say(messages.tab)}>{(coach) => <Couples coach={coach} />}</CoachSignedIn>;
}
