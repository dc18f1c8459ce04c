export const superuser = 'troth';
export const firstDatabase = 'troth';

export function urlOn(port: number, password: string, database = firstDatabase): string {
  return `postgres://${superuser}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}
