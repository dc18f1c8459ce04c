import { useRouter, useRouterState } from '@tanstack/react-router';

declare module '@tanstack/react-router' {
  interface HistoryState {
    step?: number;
    /** A press on Change led here from the answers at a glance, and Next leads back there. */
    changing?: true;
  }
}

/** Which step the browser's history stands at: its Back is a step back, and the address stays as it is. */
export function useStepAt() {
  const { history } = useRouter();
  const { step = 0, changing = false } = useRouterState({ select: ({ location }) => location.state });
  const push = (state: { step: number; changing?: true }) => history.push(location.pathname + location.search, state);
  return {
    at: step,
    changing,
    goTo: (next: number) => push({ step: next }),
    change: (one: number) => push({ step: one, changing: true }),
    back: () => history.back(),
  };
}
