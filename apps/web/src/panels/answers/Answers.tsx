import type { CoupleStory, Side, StoryAnswer, StoryWeek } from '@troth/contract';
import { mondayOf, questionList } from '@troth/domain';
import type { Say } from '@troth/messages';
import { dayAndYear, shortClock } from '../../dates/wall-clock';
import { CoachHowLink } from '../../explained/CoachHowLink';
import { Panel } from '../../panel/Panel';
import { Table } from '../../panel/Table';
import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

const weekWords = { open: messages.open, closed: null, paused: messages.paused } as const;

/** Who answered when, and what they told, the latest week first. */
export default function Answers({ story }: { story: CoupleStory }) {
  const { say } = useSpeaker();
  const weeks = [...story.weeks].reverse();
  return (
    <Panel
      title={say(messages.title)}
      aside={
        <span className="soft small">
          {regular(story, 'a', say)}, {regular(story, 'b', say)}
        </span>
      }
    >
      <Table columns={[...messages.columns, ...questionList.map(({ name }) => name)].map((column) => say(column))}>
        {weeks.flatMap((week) => [
          <Row key={`${week.week}a`} week={week} side="a" story={story} />,
          <Row key={`${week.week}b`} week={week} side="b" story={story} />,
        ])}
      </Table>
      <CoachHowLink about="answered-weeks" />
    </Panel>
  );
}

function Row({ week, side, story }: { week: StoryWeek; side: Side; story: CoupleStory }) {
  const { say } = useSpeaker();
  const answer = week.answers[side];
  const state = weekWords[week.state];
  const from = dayAndYear(mondayOf(week.week), say);
  return (
    <tr data-first={side === 'a'}>
      <th scope="row">
        {side === 'a' ? from : ''}
        {side === 'a' && state !== null && <span className="soft"> {say(state)}</span>}
        {side === 'b' && <span className="unseen">{from}</span>}
      </th>
      <td data-side={side}>{story.names[side]}</td>
      <td>{answered(answer, week, say)}</td>
      {questionList.map(({ id }) => (
        <td key={id} data-number>
          {answer[id] ?? '–'}
        </td>
      ))}
    </tr>
  );
}

function answered({ answeredAt }: StoryAnswer, week: StoryWeek, say: Say): string {
  if (answeredAt !== null) return shortClock(answeredAt, say);
  return say(week.state === 'open' ? messages.notYet : messages.noAnswer);
}

function regular(story: CoupleStory, side: Side, say: Say): string {
  return say(messages.regularity, { name: story.names[side], ...story.regularity[side] });
}
