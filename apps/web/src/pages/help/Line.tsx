import { smsLink, telLink, whatsAppLink, type HelpLine } from '@troth/domain';
import { useSpeaker } from '../../speech/speaker';
import { aboutLine } from './line-in-words';
import { messages } from './messages';
import classes from './help.module.css';

/** One line: whom it is for and when, and a press for each way to reach it. */
export function Line({ line }: { line: HelpLine }) {
  const { say } = useSpeaker();
  const { name, call, text, whatsApp, chat } = line;
  return (
    <li>
      <div>
        <h4 translate="no">{say(messages.lineName, { name })}</h4>
        <p className="soft small">{aboutLine(line, say).join(' · ')}</p>
      </div>
      <div className={classes.ways}>
        {call !== undefined && (
          <a className={classes.call} href={telLink(call)}>
            {say(messages.call, { number: call })}
          </a>
        )}
        {text !== undefined && (
          <a href={smsLink(text)}>
            {text.word === undefined
              ? say(messages.text, { number: text.number })
              : say(messages.textWord, { word: text.word, number: text.number })}
          </a>
        )}
        {whatsApp !== undefined && <Elsewhere to={whatsAppLink(whatsApp)} words={say(messages.whatsApp)} />}
        {chat !== undefined && <Elsewhere to={chat} words={say(messages.chat)} />}
      </div>
    </li>
  );
}

function Elsewhere({ to, words }: { to: string; words: string }) {
  return (
    <a href={to} rel="noreferrer noopener" target="_blank">
      {words}
    </a>
  );
}
