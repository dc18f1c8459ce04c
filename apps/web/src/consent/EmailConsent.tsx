import { Button } from '@mantine/core';
import { useSpeaker } from '../speech/speaker';
import { ConsentWords } from './ConsentWords';
import { messages } from './ConsentWords.messages';

interface EmailConsentProps {
  agreed: boolean;
  onChange: (agreed: boolean) => void;
}

/** Emails have a yes of their own; one can take part without it. */
export function EmailConsent({ agreed, onChange }: EmailConsentProps) {
  const { say } = useSpeaker();
  return (
    <div className="stack">
      <ConsentWords purpose="emails" />
      <div className="row" role="status">
        {agreed && <p>{say(messages.agreedToEmails)}</p>}
        <Button variant={agreed ? 'subtle' : 'default'} onClick={() => onChange(!agreed)}>
          {say(agreed ? messages.ratherNoEmails : messages.agreeToEmails)}
        </Button>
      </div>
    </div>
  );
}
