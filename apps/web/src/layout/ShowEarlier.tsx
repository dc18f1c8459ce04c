import { Button } from '@mantine/core';
import { Trouble } from './Trouble';

interface Props {
  list: { hasMore: boolean; isFetching: boolean; error: Error | null; showMore: () => void };
}

/** Under a list that goes further back than what is shown. */
export function ShowEarlier({ list }: Props) {
  if (list.error) return <Trouble error={list.error} again={list.showMore} />;
  if (!list.hasMore) return null;
  return (
    <div>
      <Button variant="default" size="sm" loading={list.isFetching} onClick={list.showMore}>
        Show earlier ones
      </Button>
    </div>
  );
}
