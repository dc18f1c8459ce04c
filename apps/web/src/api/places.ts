import { request } from './request';

export interface Zone {
  name: string;
  label: string;
}

export const zonesQuery = {
  queryKey: ['zones'],
  queryFn: () => request<Zone[]>('GET', '/api/v1/zones'),
  staleTime: Infinity,
};
