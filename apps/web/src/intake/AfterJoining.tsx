import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Intake } from '@troth/domain';
import { call } from '../api/call';
import { FormSection } from '../forms/FormSection';
import { Notice } from '../layout/Notice';
import { useSpeaker } from '../speech/speaker';
import { AccountForm } from './AccountForm';
import { messages } from './messages';
import { WhoReads } from './WhoReads';

/** Offered once one has joined, never before: nobody is kept from joining by a question. */
export function AfterJoining({ token, partner }: { token: string; partner: string }) {
  const { say } = useSpeaker();
  const [shown, setShown] = useState(false);
  const telling = useMutation({
    mutationFn: (told: Intake) => call('POST /api/v1/join/intake', { body: { ...told, token } }),
  });
  if (telling.isSuccess) {
    // What was chosen does not stay on the screen: it may be a shared one.
    return (
      <Notice kind="good">
        <p role="status">{say(messages.kept)}</p>
      </Notice>
    );
  }
  if (!shown) {
    return (
      <FormSection title={say(messages.ifYouLike)} words={say(messages.lightly)}>
        <div>
          <Button variant="default" onClick={() => setShown(true)}>
            {say(messages.begin)}
          </Button>
        </div>
      </FormSection>
    );
  }
  return (
    <FormSection title={say(messages.title)}>
      <WhoReads partner={partner} />
      <AccountForm told={null} saving={telling} />
    </FormSection>
  );
}
