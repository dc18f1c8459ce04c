import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { TalkRequest } from '@troth/domain';
import { FormTrouble } from '../forms/FormTrouble';
import { useSentForm } from '../forms/useSentForm';
import { linkTo } from '../layout/QuietLink';
import { Waiting } from '../layout/Waiting';
import { WordsField } from '../safe/WordsField';
import { useSpeaker } from '../speech/speaker';
import { messages } from './messages';
import { askToTalk, safetyQuery, type Talker } from './talker';

const longestReach = 500;
const longestWords = 2000;

/** A small form to be reached by. Nothing of it stays on the screen or on the device once it is sent. */
export default function TalkForm({ who }: { who: Talker }) {
  const { sayRich } = useSpeaker();
  const read = useQuery(safetyQuery);
  if (read.isPending) return <Waiting />;
  // Where that cannot be known just now, writing is better than not.
  if (read.data?.isRead === false) return <p>{sayRich(messages.nobody, { help: linkTo('/help') })}</p>;
  return <Asking who={who} />;
}

function Asking({ who }: { who: Talker }) {
  const { say, sayRich } = useSpeaker();
  const [request, setRequest] = useState<TalkRequest>({ reach: '', words: '' });
  const sending = useMutation({
    mutationFn: () => askToTalk(who, request),
    onSuccess: () => setRequest({ reach: '', words: '' }),
  });
  const { form, fault } = useSentForm(sending);
  if (sending.isSuccess) {
    return (
      <div className="stack">
        <p role="status">{say(messages.thanks)}</p>
        <p>{sayRich(messages.talkSent, { help: linkTo('/help') })}</p>
      </div>
    );
  }
  return (
    <form className="stack" autoComplete="off" {...form}>
      <p>{say(messages.talkWho)}</p>
      <p>{sayRich(messages.now, { help: linkTo('/help') })}</p>
      <WordsField
        label={say(messages.talkReach)}
        description={say(messages.talkReachHint)}
        name="talk-reach"
        autosize
        minRows={2}
        maxLength={longestReach}
        value={request.reach}
        onChange={(event) => setRequest({ ...request, reach: event.currentTarget.value })}
        error={fault('reach')}
      />
      <WordsField
        label={say(messages.words)}
        description={say(messages.wordsHint)}
        name="talk-words"
        autosize
        minRows={2}
        maxLength={longestWords}
        value={request.words}
        onChange={(event) => setRequest({ ...request, words: event.currentTarget.value })}
        error={fault('words')}
      />
      <FormTrouble error={sending.error} shown={['reach', 'words']} />
      <div>
        <Button type="submit" loading={sending.isPending}>
          {say(messages.send)}
        </Button>
      </div>
    </form>
  );
}
