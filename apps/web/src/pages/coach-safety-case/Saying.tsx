import type { WholeCase } from '@troth/contract';
import { localWords } from '../../dates/wall-clock';
import { useSpeaker } from '../../speech/speaker';
import { mailboxWords, messages, safeWords } from './messages';
import classes from '../coach-safety/safety.module.css';

type Said = WholeCase['saying'][number];

/** All that somebody said here, the last first; how they can be reached stands above everything. */
export function Saying({ of: { name, saying } }: { of: WholeCase }) {
  const { say } = useSpeaker();
  const reach = saying.find(({ said }) => said !== null && said.reach !== '')?.said?.reach;
  return (
    <section className="stack" aria-labelledby="said">
      <h2 id="said">{say(messages.said, { name })}</h2>
      <div className={classes.reach}>
        <h3>{say(messages.reach)}</h3>
        <p className={classes.words} dir="auto">
          {reach ?? say(messages.noReach)}
        </p>
      </div>
      <ul className={classes.list}>
        {saying.map((one, index) => (
          <li key={index} className={classes.card}>
            <OneSaid of={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneSaid({ of: { at, said } }: { of: Said }) {
  const { say } = useSpeaker();
  const when = localWords(at, say);
  if (said === null) return <p>{say(messages.on, { what: say(messages.unreadable), when })}</p>;
  const [what, parts] =
    said.kind === 'talk'
      ? [messages.wishes, [[messages.words, said.words || say(messages.noWords)] as const]]
      : [
          messages.answered,
          [
            [messages.mailbox, say(said.mailbox === null ? messages.leftOut : mailboxWords[said.mailbox])] as const,
            [messages.safe, say(said.safe === null ? messages.leftOut : safeWords[said.safe])] as const,
          ],
        ];
  return (
    <>
      <p className="soft">{say(messages.on, { what: say(what), when })}</p>
      <dl className={classes.said}>
        {[...parts, ...(said.reach === '' ? [] : [[messages.reach, said.reach] as const])].map(([term, words]) => (
          <div key={term.id}>
            <dt>{say(term)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
