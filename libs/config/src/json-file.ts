import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A file of JSON, read once; what is wrong with it is told by its path. What it means, its user judges. */
export const jsonFile = z.string().transform((path, ctx): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    ctx.addIssue({ code: 'custom', message: code ? `cannot read ${path} (${code})` : `finds no JSON in ${path}` });
    return z.NEVER;
  }
});
