import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { SavedView } from '@troth/contract';
import { call } from '../../api/call';
import { FormTrouble } from '../../forms/FormTrouble';
import { Trouble } from '../../layout/Trouble';
import { useSpeaker } from '../../speech/speaker';
import { isSameView, keptOf, type ListSearch } from './list-search';
import { viewWords as messages } from './messages';
import { ViewName } from './ViewName';
import classes from './SavedViews.module.css';

const viewsQuery = { queryKey: ['coach', 'views'], queryFn: () => call('GET /api/v1/coach/views') };

/** The coach's own views of the list: each a way there, to be renamed or deleted, and the one shown to be saved. */
export function SavedViews({ search }: { search: ListSearch }) {
  const { say } = useSpeaker();
  const client = useQueryClient();
  const views = useQuery(viewsQuery);
  const saving = useMutation({
    mutationFn: (name: string) => call('POST /api/v1/coach/views', { body: { name, kept: keptOf(search) } }),
    onSuccess: () => client.invalidateQueries(viewsQuery),
  });
  const shown = views.data?.find(({ kept }) => isSameView(kept, search));
  return (
    <details className={classes.views}>
      <summary>
        {say(messages.title)}
        {shown && <span className="soft">: {shown.name}</span>}
      </summary>
      <div className={classes.panel}>
        {views.isError && <Trouble error={views.error} again={() => void views.refetch()} />}
        {views.data?.length === 0 && <p className="soft">{say(messages.none)}</p>}
        <ul>
          {views.data?.map((view) => (
            <View key={view.id} view={view} isShown={view === shown} />
          ))}
        </ul>
        {shown === undefined && (
          <ViewName
            words={{ label: say(messages.name), hint: say(messages.hint), send: say(messages.save) }}
            sending={saving}
          />
        )}
        <p role="status" className="soft small">
          {saving.isSuccess && say(messages.saved, { name: saving.variables })}
        </p>
      </div>
    </details>
  );
}

function View({ view: { id, name, kept }, isShown }: { view: SavedView; isShown: boolean }) {
  const { say } = useSpeaker();
  const client = useQueryClient();
  const [naming, setNaming] = useState(false);
  const again = () => client.invalidateQueries(viewsQuery);
  const renaming = useMutation({
    mutationFn: (to: string) => call('PUT /api/v1/coach/views/:id', { params: { id }, body: { name: to } }),
    onSuccess: async () => {
      await again();
      setNaming(false);
    },
  });
  const removing = useMutation({
    mutationFn: () => call('DELETE /api/v1/coach/views/:id', { params: { id } }),
    onSuccess: again,
  });
  if (naming)
    return (
      <li>
        <ViewName
          words={{ label: say(messages.name), send: say(messages.keep), leave: say(messages.cancel) }}
          name={name}
          sending={renaming}
          leave={() => setNaming(false)}
        />
      </li>
    );
  return (
    <li>
      <Link to="/coach" search={kept} aria-current={isShown ? 'page' : undefined} activeProps={{}}>
        {name}
      </Link>
      {isShown && <span className="soft small">{say(messages.isShown)}</span>}
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={say(messages.renameOne, { name })}
        onClick={() => setNaming(true)}
      >
        {say(messages.rename)}
      </Button>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={say(messages.removeOne, { name })}
        loading={removing.isPending}
        onClick={() => removing.mutate()}
      >
        {say(messages.remove)}
      </Button>
      <FormTrouble error={removing.error} />
    </li>
  );
}
