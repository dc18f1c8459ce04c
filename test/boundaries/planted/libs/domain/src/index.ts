export const domainRoom = 'domain';
