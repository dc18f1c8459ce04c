/** Throws at load where a registry's line is not named after the id of what stands there. */
export function refuseWrongNames(registry: Readonly<Record<string, { readonly id: string }>>): void {
  for (const [name, { id }] of Object.entries(registry)) {
    if (name !== id) throw new Error(`${id} is registered under the name ${name}; use its id.`);
  }
}
