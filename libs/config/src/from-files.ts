import { readFileSync } from 'node:fs';
import type { ConfigFault } from './config-error.js';

const ENDING = '_FILE';

/**
 * Puts what stands in the file of `NAME_FILE` in the place of NAME, for each of these names, as Docker's and Kubernetes'
 * secrets are mounted; the line break at its end is not part of it. Faults name the file, never what stands in it.
 */
export function readFiles(
  names: readonly string[],
  environment: Readonly<Record<string, string>>,
): { readonly given: Record<string, string>; readonly faults: ConfigFault[] } {
  const given = { ...environment };
  const faults: ConfigFault[] = [];
  for (const name of names) {
    const setting = name + ENDING;
    const path = given[setting]?.trim();
    if (path === undefined) continue;
    delete given[setting];
    if (given[name] !== undefined) faults.push({ setting, message: `is given beside ${name}: keep one of them` });
    try {
      const text = readFileSync(path, 'utf8').trim();
      if (text === '') faults.push({ setting, message: `finds nothing in ${path}` });
      given[name] ??= text;
    } catch (fault) {
      faults.push({ setting, message: `cannot read ${path} (${(fault as NodeJS.ErrnoException).code})` });
    }
  }
  return { given, faults };
}
