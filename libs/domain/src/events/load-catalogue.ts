import type { EventDefinition } from './event-definition.js';

type Catalogue<Definitions extends readonly EventDefinition[]> = {
  readonly [Definition in Definitions[number] as Definition['name']]: Definition;
};

/** Definitions by name. Throws on a name that is used twice, and on an older version without an upcast. */
export function loadCatalogue<const Definitions extends readonly EventDefinition[]>(
  definitions: Definitions,
): Catalogue<Definitions> {
  const byName = new Map<string, EventDefinition>();
  for (const definition of definitions) {
    if (byName.has(definition.name)) throw new Error(`Two events are called ${definition.name}; rename one.`);
    refuseHoles(definition);
    byName.set(definition.name, definition);
  }
  return Object.fromEntries(byName) as Catalogue<Definitions>;
}

function refuseHoles({ name, version, upcasts }: EventDefinition): void {
  if (!Number.isInteger(version) || version < 1)
    throw new Error(`${name} has version ${version}; versions start at 1.`);
  for (let older = 1; older < version; older += 1) {
    if (!upcasts[older]) throw new Error(`${name} is at version ${version} and has no upcast from ${older}.`);
  }
  const beyond = Object.keys(upcasts).find((older) => !(Number(older) >= 1 && Number(older) < version));
  if (beyond) throw new Error(`${name} is at version ${version} and has an upcast from ${beyond}.`);
}
