import { useSpeaker } from '../../speech/speaker';
import { messages } from './messages';

const directories = [
  { at: 'https://findahelpline.com', words: messages.findAHelpline },
  { at: 'https://befrienders.org', words: messages.befrienders },
  { at: 'https://childhelplineinternational.org/helplines/', words: messages.childHelplines },
] as const;

/** Where lines of other countries are listed. */
export function Directories() {
  const { say } = useSpeaker();
  return (
    <ul>
      {directories.map(({ at, words }) => (
        <li key={at}>
          <a href={at} rel="noreferrer noopener" target="_blank">
            {say(words)}
          </a>
        </li>
      ))}
    </ul>
  );
}
