import { Button } from '@mantine/core';
import { useSpeaker } from '../speech/speaker';
import { Trouble } from '../layout/Trouble';
import { messages } from '../layout/messages';

interface Props {
  list: { hasMore: boolean; isFetching: boolean; error: Error | null; showMore: () => void };
}

/** Under a list that goes further back than what is shown. */
export function ShowEarlier({ list }: Props) {
  const { say } = useSpeaker();
  if (list.error) return <Trouble error={list.error} again={list.showMore} />;
  if (!list.hasMore) return null;
  return (
    <div>
      <Button variant="default" size="sm" loading={list.isFetching} onClick={list.showMore}>
        {say(messages.earlier)}
      </Button>
    </div>
  );
}
