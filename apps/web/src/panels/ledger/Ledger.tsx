import type { CoupleStory } from '@troth/contract';
import { call } from '../../api/call';
import { shortDay } from '../../dates/wall-clock';
import { Panel } from '../../layout/Panel';
import { ShowEarlier } from '../../layout/ShowEarlier';
import { Table } from '../../layout/Table';
import { useEarlier } from '../../session/useEarlier';

const words = { kept: 'kept', partly: 'partly', not: 'not', excused: 'excused', 'cant-say': 'can’t say' } as const;

/** Both partners' promises, with what each said of them. */
export default function Ledger({ story }: { story: CoupleStory }) {
  const { enrolmentId } = story;
  const list = useEarlier(['coach', 'couple', enrolmentId, 'promises'], story.promises, (cursor) =>
    call('GET /api/v1/coach/couples/:id/promises', { params: { id: enrolmentId }, query: { cursor } }),
  );
  return (
    <Panel title="Promises">
      <Table columns={['Due', 'Who', 'Promise', 'Own view', 'Seen view']}>
        {list.items.map((promise) => (
          <tr key={promise.promiseId} data-first="true">
            <td>{shortDay(promise.dueOn)}</td>
            <td data-side={promise.maker}>{story.names[promise.maker]}</td>
            <td data-wide="true">{promise.text}</td>
            <td>{promise.own === null ? '–' : words[promise.own]}</td>
            <td>{promise.seen === null ? '–' : words[promise.seen]}</td>
          </tr>
        ))}
      </Table>
      <ShowEarlier list={list} />
    </Panel>
  );
}
