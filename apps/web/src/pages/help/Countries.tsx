import { useId, useState, type FormEvent } from 'react';
import { TextInput } from '@mantine/core';
import { countryNames, findCountries, helpCountries, type HelpCountry } from '@troth/domain';
import { soft } from '../../speech/around';
import { useSpeaker } from '../../speech/speaker';
import { Directories } from './Directories';
import { messages } from './messages';
import classes from './help.module.css';

interface CountriesProps {
  onChoose: (country: HelpCountry) => void;
}

/** The list that a reader chooses from, shorter with each letter; Enter takes the first. */
export function Countries({ onChoose }: CountriesProps) {
  const { say } = useSpeaker();
  const [typed, setTyped] = useState('');
  const title = useId();
  const found = findCountries(helpCountries, ({ code }) => say(countryNames[code]), typed);
  const takeFirst = (event: FormEvent) => {
    event.preventDefault();
    if (typed !== '' && found[0] !== undefined) onChoose(found[0]);
  };
  return (
    <section aria-labelledby={title} className={classes.onScreen}>
      <h2 id={title}>{say(messages.whereTitle)}</h2>
      <form onSubmit={takeFirst} role="search">
        <TextInput
          label={say(messages.where)}
          description={say(messages.whereWords)}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          size="md"
        />
      </form>
      <p className="unseen" role="status">
        {typed === '' ? '' : say(messages.found, { count: found.length })}
      </p>
      {found.length === 0 ? (
        <div className="stack">
          <p>{say(messages.notHere)}</p>
          <Directories />
        </div>
      ) : (
        <ul className={classes.countries} aria-label={say(messages.countries)}>
          {found.map((country) => (
            <li key={country.code}>
              <Country country={country} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Country({ country, onChoose }: CountriesProps & { country: HelpCountry }) {
  const { say, sayRich } = useSpeaker();
  const name = say(countryNames[country.code]);
  const [ownName] = country.ownNames;
  return (
    <button type="button" className={classes.country} onClick={() => onChoose(country)}>
      {ownName === undefined
        ? say(messages.country, { name })
        : sayRich(messages.countryWithOwn, { name, ownNames: ownName, own: soft })}
    </button>
  );
}
