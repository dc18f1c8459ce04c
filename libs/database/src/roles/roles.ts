/**
 * Who Troth is to PostgreSQL: roles that own nothing, are no superusers and cannot sign in. What signs in by
 * DATABASE_URL takes one of them for each connection.
 */
export type DatabaseRole = 'troth_api' | 'troth_worker' | 'troth_operator';
