import type { View } from './view';
import classes from './letter.module.css';

interface FramedProps {
  title: string;
  src: string;
  view: Pick<View, 'width' | 'scheme'>;
  /** What it may do although it is framed; it is not sandboxed without. */
  sandbox?: string;
}

/** Another document, as wide and in the colours in which it is looked at. */
export function Framed({ title, src, view, sandbox }: FramedProps) {
  return (
    <div className={classes.frame}>
      <iframe
        title={title}
        className={classes.page}
        data-width={view.width}
        data-scheme={view.scheme}
        sandbox={sandbox}
        src={src}
      />
    </div>
  );
}
