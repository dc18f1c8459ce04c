import { request } from './request';

export const askForAddress = (email: string) => request<{ status: string }>('POST', '/api/v1/us/address', { email });
export const lookAtAddress = (token: string) =>
  request<{ name: string; email: string }>('POST', '/api/v1/us/address/look', { token });
export const confirmNewAddress = (token: string) =>
  request<{ status: string }>('POST', '/api/v1/us/address/confirm', { token });
