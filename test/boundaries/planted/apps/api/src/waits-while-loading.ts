export const loaded = await Promise.resolve(1);
