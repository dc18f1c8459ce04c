import { CoachSignedIn } from '../../session/CoachSignedIn';
import { Couples } from './Couples';

export function Page() {
  return <CoachSignedIn title="Couples">{(coach) => <Couples coach={coach} />}</CoachSignedIn>;
}
