import { useNavigate, useSearch } from '@tanstack/react-router';
import { anyPeriods } from '../../pages/coach-couple/couple-search';

/** The two periods that lie beside each other, as the address says them, so that Back and a reload find the same; null while none do. */
export function useComparison() {
  const { periods } = useSearch({ from: '/coach/couples/$id' });
  const navigate = useNavigate({ from: '/coach/couples/$id' });
  const show = (chosen: string | undefined) =>
    void navigate({
      search: ({ show: kinds }) => ({ ...(kinds && { show: kinds }), ...(chosen && { periods: chosen }) }),
      resetScroll: false,
    });
  return {
    address: periods ?? null,
    choose: show,
    toggle: () => show(periods === undefined ? anyPeriods : undefined),
  };
}
