import { createContext, useContext, type AnchorHTMLAttributes, type MouseEvent, type ReactNode } from 'react';

/** How another of our pages takes this one's place: the router's way where there is one, else a page load. */
export const GoTo = createContext<(path: string) => void>((path) => location.replace(path));

interface QuietLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  to: string;
  /** What is to be kept of this page before it is left. */
  before?: () => void;
}

/** A link that takes this page's place in the history: the couple's pages stay one entry, so a quick exit leaves none behind. */
export function QuietLink({ to, before, ...props }: QuietLinkProps) {
  const goTo = useContext(GoTo);
  const follow = (event: MouseEvent) => {
    before?.();
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goTo(to);
  };
  return <a {...props} href={to} onClick={follow} />;
}

/** For the words of a message that lead there. */
export const linkTo = (to: string, before?: () => void) => (words: ReactNode) => (
  <QuietLink to={to} {...(before && { before })}>
    {words}
  </QuietLink>
);
