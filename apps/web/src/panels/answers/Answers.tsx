import type { CoupleStory, Side, StoryAnswer, StoryWeek } from '@troth/contract';
import { mondayOf, questionList } from '@troth/domain';
import { english } from '@troth/messages';
import { dayAndYear, shortClock } from '../../dates/wall-clock';
import { Panel } from '../../layout/Panel';
import { Table } from '../../layout/Table';

const weekWords = { open: 'open', closed: '', paused: 'paused' } as const;

/** Who answered when, and what they told, the latest week first. */
export default function Answers({ story }: { story: CoupleStory }) {
  const weeks = [...story.weeks].reverse();
  return (
    <Panel
      title="Who answered when"
      aside={
        <span className="soft small">
          {regular(story, 'a')}, {regular(story, 'b')}
        </span>
      }
    >
      <Table columns={['Week from', 'Who', 'Answered', ...questionList.map(({ name }) => english.say(name))]}>
        {weeks.flatMap((week) => [
          <Row key={`${week.week}a`} week={week} side="a" story={story} />,
          <Row key={`${week.week}b`} week={week} side="b" story={story} />,
        ])}
      </Table>
    </Panel>
  );
}

function Row({ week, side, story }: { week: StoryWeek; side: Side; story: CoupleStory }) {
  const answer = week.answers[side];
  const from = dayAndYear(mondayOf(week.week));
  return (
    <tr data-first={side === 'a'}>
      <th scope="row">
        {side === 'a' ? from : ''}
        {side === 'a' && weekWords[week.state] !== '' && <span className="soft"> ({weekWords[week.state]})</span>}
        {side === 'b' && <span className="unseen">{from}</span>}
      </th>
      <td data-side={side}>{story.names[side]}</td>
      <td>{answered(answer, week)}</td>
      {questionList.map(({ id }) => (
        <td key={id} data-number>
          {answer[id] ?? '–'}
        </td>
      ))}
    </tr>
  );
}

function answered({ answeredAt }: StoryAnswer, week: StoryWeek): string {
  if (answeredAt !== null) return shortClock(answeredAt);
  return week.state === 'open' ? 'not yet' : 'no answer';
}

function regular(story: CoupleStory, side: Side): string {
  const { answered: given, asked } = story.regularity[side];
  return `${story.names[side]} ${given} of ${asked}`;
}
