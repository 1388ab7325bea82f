import { join, sep } from 'node:path';

/** The project folder, whether this file runs from its source or compiled below `dist/`. */
export const projectRoot: string = join(
  __dirname,
  __dirname.includes(`${sep}dist${sep}server`) ? '../../..' : '../..',
);
