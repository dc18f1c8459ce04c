import { useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Coach } from '@troth/contract';
import { SecondFactorNeeded } from '../account/SecondFactorNeeded';
import { coachQuery } from '../api/coach';
import { Problem } from '../api/problem';
import { Commands } from '../commands/Commands';
import { CoachFrame } from '../layout/CoachFrame';
import { Trouble } from '../layout/Trouble';
import { Waiting } from '../layout/Waiting';
import { useChanges } from '../live/useChanges';
import { useSpeaker } from '../speech/speaker';
import { CoachSignIn } from './CoachSignIn';
import { CoachSignOut } from './CoachSignOut';
import { messages } from './coach-session.messages';

interface CoachSignedInProps {
  title: string;
  children: (coach: Coach) => ReactNode;
}

/** The coach's frame, with its page for a coach and the sign-in for anyone else. */
export function CoachSignedIn({ title, children }: CoachSignedInProps) {
  const { say } = useSpeaker();
  const { data: coach, error, isPending, refetch } = useQuery(coachQuery);
  // Recovery codes are shown once: they stay until they are kept, although nothing is needed any more by then.
  const [settingUp, setSettingUp] = useState(false);
  if (coach?.secondFactorNeeded && !settingUp) setSettingUp(true);
  useChanges(coach !== undefined && !coach.secondFactorNeeded && coach.roles.includes('coach'));
  const out = error instanceof Problem && error.code === 'not-signed-in';
  if (out) {
    return (
      <CoachFrame title={say(messages.tab)}>
        <CoachSignIn />
      </CoachFrame>
    );
  }
  return (
    <CoachFrame
      title={title}
      side={
        coach === undefined ? null : (
          <>
            {!settingUp && <Commands coach={coach} />}
            <CoachSignOut name={coach.name} />
          </>
        )
      }
    >
      {isPending ? (
        <Waiting />
      ) : coach === undefined ? (
        <Trouble error={error} again={() => void refetch()} />
      ) : settingUp ? (
        <SecondFactorNeeded done={() => setSettingUp(false)} />
      ) : (
        children(coach)
      )}
    </CoachFrame>
  );
}
