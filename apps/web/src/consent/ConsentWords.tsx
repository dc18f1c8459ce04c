import { Fragment, useId } from 'react';
import { consentParts, consentVersions, type ConsentPurpose } from '@troth/domain';
import { useSpeaker } from '../speech/speaker';
import { messages } from './ConsentWords.messages';
import classes from './ConsentWords.module.css';

const titles = { 'taking-part': messages.takingPart, emails: messages.emails };

interface ConsentWordsProps {
  purpose: ConsentPurpose;
  version?: string;
}

/** What one purpose is about, said before anyone agrees. The words are the domain's, a version at a time. */
export function ConsentWords({ purpose, version = consentVersions[purpose] }: ConsentWordsProps) {
  const { say } = useSpeaker();
  const id = useId();
  return (
    <section className={classes.words} aria-labelledby={id} data-version={version}>
      <h2 id={id}>{say(titles[purpose])}</h2>
      <ConsentParts purpose={purpose} version={version} />
    </section>
  );
}

/** The same words under a heading of somebody else's. */
export function ConsentParts({ purpose, version }: Required<ConsentWordsProps>) {
  const { say } = useSpeaker();
  return (
    <dl className={classes.parts}>
      {consentParts(purpose, version)?.map(({ term, words }, index) => (
        <Fragment key={index}>
          <dt>{say(term)}</dt>
          <dd>{say(words)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
