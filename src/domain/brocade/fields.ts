import { alternating } from './fields/alternating.ts';
import { diamonds } from './fields/diamonds.ts';
import { net } from './fields/net.ts';
import { snails } from './fields/snails.ts';
import { waves } from './fields/waves.ts';

/** What can fill a wide band, by name. */
export const fields = { diamonds, alternating, waves, net, snails } as const;
