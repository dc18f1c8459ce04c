import type { ReactNode } from 'react';
import type { Coach } from '@troth/contract';
import type { Message } from '@troth/messages';
import { useSpeaker } from '../speech/speaker';
import { CoachSignedIn } from '../session/CoachSignedIn';
import { messages } from '../session/coach-session.messages';

interface LeadPageProps {
  /** Its title, and what it is for. */
  words: { title: Message; lead: Message };
  className?: string | undefined;
  /** Where it leads on to, under the words. */
  links?: ReactNode;
  children: (lead: Coach) => ReactNode;
}

/** A page for the lead coach: the sign-in before it, and for any other coach the word that it is not theirs. */
export function LeadPage({ words, className = '', links, children }: LeadPageProps) {
  const { say } = useSpeaker();
  return (
    <CoachSignedIn title={say(words.title)}>
      {(coach) => {
        const isLead = coach.roles.includes('lead');
        return (
          <div className={`stack-wide ${className}`}>
            <div className="stack">
              <h1>{say(words.title)}</h1>
              <p>{say(isLead ? words.lead : messages.leadOnly)}</p>
              {isLead && links}
            </div>
            {isLead && children(coach)}
          </div>
        );
      }}
    </CoachSignedIn>
  );
}
