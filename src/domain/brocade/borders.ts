import { crosses, ferns, stars } from './borders/figures.ts';
import { hooks, zigzag } from './borders/lines.ts';
import { chain, tiles } from './borders/shapes.ts';
import { hourglasses, teeth } from './borders/triangles.ts';

/** What can fill a narrow band, by name. */
export const borders = { chain, zigzag, teeth, crosses, stars, tiles, hooks, ferns, hourglasses } as const;
