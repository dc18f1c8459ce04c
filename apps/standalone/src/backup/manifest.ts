import { z } from 'zod';

const tableDigest = z.object({ name: z.string(), rows: z.number(), sha256: z.string() });

/** What a table held: how many rows, and the hash of what COPY wrote of them. */
export type TableDigest = Readonly<z.infer<typeof tableDigest>>;

const name = z.string().regex(/^[a-z][a-z0-9_]*$/);

export const manifest = z.object({ tables: z.array(tableDigest) });

/** How a backup begins. */
export const beginning = z.object({
  madeAt: z.iso.datetime().transform((text) => new Date(text)),
  shape: z.object({
    migrations: z.array(z.string()).min(1),
    tables: z.array(z.object({ name, columns: z.array(name), months: z.array(z.iso.date()) })),
  }),
});

export type Beginning = Readonly<z.infer<typeof beginning>>;

export const tableFollows = z.object({ name });
