import { useId, type ReactNode } from 'react';
import classes from './FormSection.module.css';

interface FormSectionProps {
  title: string;
  words?: ReactNode;
  children: ReactNode;
}

/** Fields that belong together, under one heading. */
export function FormSection({ title, words, children }: FormSectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {words !== undefined && <p className="soft">{words}</p>}
      {children}
    </section>
  );
}
