export const zones = [];
