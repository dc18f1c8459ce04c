export const point = (x: number, y: number) => ({ ...{ x, y }, z: 0 });
