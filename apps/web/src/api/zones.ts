import { call } from './call';

export const zonesQuery = {
  queryKey: ['zones'],
  queryFn: () => call('GET /api/v1/zones'),
  staleTime: Infinity,
};
