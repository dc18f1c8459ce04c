import { useRouter, useRouterState } from '@tanstack/react-router';

declare module '@tanstack/react-router' {
  interface HistoryState {
    step?: number;
    /** A press on Change led here from the answers at a glance, and Next leads back there. */
    changing?: true;
  }
}

/** Which step the browser's history stands at: its Back is a step back, and the address says nothing of it. */
export function useStepAt() {
  const { history } = useRouter();
  const { step = 0, changing = false } = useRouterState({ select: ({ location }) => location.state });
  return {
    at: step,
    changing,
    goTo: (next: number) => history.push(location.pathname, { step: next }),
    change: (one: number) => history.push(location.pathname, { step: one, changing: true }),
    back: () => history.back(),
  };
}
