/** Whatever can run one statement: the database itself, or a transaction. */
export interface Reader {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}
