/** This machine, from which nothing can be overheard on its way. */
export const loopback = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;
