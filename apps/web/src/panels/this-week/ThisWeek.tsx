import { Button } from '@mantine/core';
import type { Us } from '@troth/contract';
import { localWords } from '../../dates/wall-clock';
import { FormTrouble } from '../../forms/FormTrouble';
import { Panel } from '../../panel/Panel';
import { useOpenCheckIn } from '../../session/useOpenCheckIn';
import { strong } from '../../speech/around';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

const words = { 'to-come': messages.toCome, open: messages.open, answered: messages.answered } as const;

/** How one's own check-in stands, and until when. */
export default function ThisWeek({ us: { week } }: { us: Us }) {
  const { say, sayRich } = useSpeaker();
  const opening = useOpenCheckIn();
  if (week === null) return null;
  const { state } = week;
  const [asks, closes] = [localWords(week.asksAt, say), localWords(week.closesAt, say)];
  return (
    <Panel title={say(messages.title)} tone={state === 'open' ? 'tinted' : 'plain'}>
      <p>{sayRich(words[state], { asks, closes, b: strong })}</p>
      <FormTrouble error={opening.error} />
      {state !== 'to-come' && (
        <div>
          <Button
            variant={state === 'open' ? 'filled' : 'default'}
            loading={opening.isPending}
            onClick={() => opening.mutate()}
          >
            {say(state === 'open' ? messages.answer : messages.look)}
          </Button>
        </div>
      )}
    </Panel>
  );
}
