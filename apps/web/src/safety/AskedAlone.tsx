import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { FormSection } from '../forms/FormSection';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';
import { SafetyQuestions } from './SafetyQuestions';
import { safetyQuery, type Talker } from './talker';

/** The questions beside something else that was just done: to be passed over by one press, and not asked where nobody reads them. */
export function AskedAlone({ who }: { who: Talker }) {
  const { say } = useSpeaker();
  const [skipped, setSkipped] = useState(false);
  const read = useQuery(safetyQuery);
  if (skipped || !read.data?.isRead) return null;
  return (
    <FormSection title={say(messages.title)}>
      <SafetyQuestions who={who} onSkip={() => setSkipped(true)} />
    </FormSection>
  );
}
