import { fileURLToPath } from 'node:url';

/** Absolute path of the project, from which relative settings count. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));
