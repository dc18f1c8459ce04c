import { useState, type SyntheticEvent } from 'react';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import type { PageInPreview } from '@troth/contract';
import { call } from '../../api/call';
import { practicesQuery } from '../../api/us';
import { PageTitle } from '../../layout/PageTitle';
import { Trouble } from '../../layout/Trouble';
import { Waiting } from '../../layout/Waiting';
import { PanelColumns } from '../../panels/PanelColumns';
import { usPanels } from '../../panels/us-panels';
import us from '../us/us.module.css';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';
import { madeUp } from './made-up';
import classes from './preview-page.module.css';

/** The panels that bring words of the programme. */
const inWords = ['weekly-practices', 'where-we-are', 'choices'];

/** In the preview's frame: the part of a couple's own page that the programme fills. */
export function Page() {
  const { say } = useSpeaker();
  const [query] = useState(() => asked(location.search));
  const found = useQuery({
    queryKey: ['preview', query],
    queryFn: () => call('GET /api/v1/coach/practice/programme/preview/page', { query }),
  });
  return (
    <main id="main" className={classes.page}>
      <PageTitle title={say(messages.title)} />
      {found.isPending && <Waiting />}
      {found.isError && <Trouble error={found.error} again={() => void found.refetch()} />}
      {found.data && <Shown shown={found.data} />}
    </main>
  );
}

function Shown({ shown }: { shown: PageInPreview }) {
  const [client] = useState(() => holding(shown));
  const page = madeUp(shown);
  const panels = usPanels.filter(({ id, shownTo }) => inWords.includes(id) && shownTo(page));
  return (
    <QueryClientProvider client={client}>
      <div className={us.page} onClickCapture={keepStill} onSubmitCapture={keepStill}>
        <PanelColumns panels={panels} shown={{ us: page }} widths={us.columns} />
      </div>
    </QueryClientProvider>
  );
}

/** Answers what the panels ask for, so that nothing is asked for in the name of a couple. */
function holding({ practices }: PageInPreview): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, enabled: false } } });
  client.setQueryData(practicesQuery.queryKey, practices);
  return client;
}

/** What a press would do stays undone; parts open and close, and another practice can be looked at. */
function keepStill(event: SyntheticEvent<HTMLElement>): void {
  if (event.target instanceof Element && event.target.closest('summary, select')) return;
  event.preventDefault();
  event.stopPropagation();
}

/** As the frame asks for it; what is left out is the API's to choose. */
function asked(search: string) {
  const given = new URLSearchParams(search);
  const [programme, of, stage, week] = ['programme', 'of', 'stage', 'week'].map((name) => given.get(name) ?? undefined);
  return { programme, of, stage, week };
}
