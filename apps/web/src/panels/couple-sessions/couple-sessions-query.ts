import { call } from '../../api/call';

export const coupleSessionsQuery = (id: string) => ({
  queryKey: ['coach', 'couple', id, 'sessions'],
  queryFn: () => call('GET /api/v1/coach/couples/:id/sessions', { params: { id } }),
});
