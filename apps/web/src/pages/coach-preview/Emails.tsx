import { useState } from 'react';
import { NativeSelect } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { Letter } from '../../letter/Letter';
import type { View } from '../../letter/view';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import { addressOfLetter, previewEmailsQuery, type LookedAt } from './preview-query';
import classes from './preview.module.css';

interface EmailsProps {
  looked: LookedAt;
  view: View;
  onView: (view: View) => void;
}

/** The emails that bring words of the programme in that week, one at a time. */
export function Emails({ looked, view, onView }: EmailsProps) {
  const { say } = useSpeaker();
  const [wanted, setWanted] = useState<string | null>(null);
  const emails = useQuery({ ...previewEmailsQuery(looked), placeholderData: keepPreviousData });
  if (emails.isPending) return <Waiting />;
  if (emails.isError) return <Trouble error={emails.error} again={() => void emails.refetch()} />;
  const shown = emails.data.find(({ kind }) => kind === wanted) ?? emails.data[0];
  if (!shown) return null;
  return (
    <div className={classes.theirs}>
      <NativeSelect
        className={classes.email}
        label={say(messages.email)}
        description={say(messages.emailWords)}
        value={shown.kind}
        data={emails.data.map(({ kind, title }) => ({ value: kind, label: title }))}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      <Letter mail={shown} at={addressOfLetter(shown.kind, looked)} about={[]} view={view} onView={onView} />
    </div>
  );
}
