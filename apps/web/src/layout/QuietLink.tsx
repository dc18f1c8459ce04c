import { Link, type LinkComponentProps } from '@tanstack/react-router';

/** A link that takes this page's place in the history: the couple's pages stay one entry, so a quick exit leaves none behind. */
export function QuietLink(props: LinkComponentProps<'a'>) {
  return <Link replace {...props} />;
}
