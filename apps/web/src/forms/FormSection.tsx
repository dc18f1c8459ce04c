import { useId, type ReactNode } from 'react';
import classes from './FormSection.module.css';
import { useGoneTo } from './useGoneTo';

interface FormSectionProps {
  /** By which part of a page's address a link leads to it. */
  anchor?: string;
  title: string;
  words?: ReactNode;
  children: ReactNode;
}

/** Fields that belong together, under one heading. */
export function FormSection({ anchor, title, words, children }: FormSectionProps) {
  const id = useId();
  const heading = useGoneTo(anchor);
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {words !== undefined && <p className="soft">{words}</p>}
      {children}
    </section>
  );
}
