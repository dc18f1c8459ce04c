import type { CoupleStory, PromisesPage } from '@troth/contract';
import type { Say } from '@troth/messages';
import { call } from '../../api/call';
import { shortDay } from '../../dates/wall-clock';
import { Panel } from '../../panel/Panel';
import { ShowEarlier } from '../../panel/ShowEarlier';
import { Table } from '../../panel/Table';
import { useEarlier } from '../../session/useEarlier';
import { useSpeaker } from '../../speech/speaker';
import { marks, messages } from './messages';

/** Both partners' promises, with what each said of them. */
export default function Ledger({ story }: { story: CoupleStory }) {
  const { say } = useSpeaker();
  const { enrolmentId } = story;
  const list = useEarlier(['coach', 'couple', enrolmentId, 'promises'], story.promises, (cursor) =>
    call('GET /api/v1/coach/couples/:id/promises', { params: { id: enrolmentId }, query: { cursor } }),
  );
  return (
    <Panel title={say(messages.title)}>
      <Table columns={messages.columns.map((column) => say(column))}>
        {list.items.map((promise) => (
          <tr key={promise.promiseId} data-first="true">
            <td>{shortDay(promise.dueOn, say)}</td>
            <td data-side={promise.maker}>{story.names[promise.maker]}</td>
            <td data-wide="true">{promise.text}</td>
            <td>{ownView(promise, say)}</td>
            <td>{promise.seen === null ? '–' : say(marks[promise.seen])}</td>
          </tr>
        ))}
      </Table>
      <ShowEarlier list={list} />
    </Panel>
  );
}

function ownView({ own, letGoOn }: PromisesPage['items'][number], say: Say): string {
  if (letGoOn !== null) return say(messages.letGo, { day: shortDay(letGoOn, say) });
  return own === null ? '–' : say(marks[own]);
}
