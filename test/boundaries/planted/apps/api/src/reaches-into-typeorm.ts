export const managerOf = (database: { readonly dataSource: { readonly manager: unknown } }): unknown =>
  database.dataSource.manager;
