import { constants } from 'node:fs';
import { access, lstat, mkdir, open, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { strings } from '../strings.ts';

/** What changes of content files need of a disk; tests stop it at every step. */
export interface Disk {
  /** The bytes of a file; `null` where there is none. */
  read: (file: string) => Promise<Buffer | null>;
  /** Names in a folder; none where there is no folder. */
  list: (folder: string) => Promise<string[]>;
  /** Writes a file, with the mode of `like` where that is there, and waits until it is on the disk. */
  write: (file: string, bytes: Buffer, like?: string) => Promise<void>;
  /** Makes a folder and those around it. */
  makeFolder: (folder: string) => Promise<void>;
  rename: (from: string, to: string) => Promise<void>;
  /** Removes a file or a folder with all in it; what is not there is no fault. */
  remove: (path: string) => Promise<void>;
  /** Removes a folder that holds nothing. */
  removeIfEmpty: (folder: string) => Promise<void>;
  /** Waits until the names in a folder are on the disk. */
  flush: (folder: string) => Promise<void>;
  /** Whether a path is a symbolic link; what is not there is none. */
  isLink: (path: string) => Promise<boolean>;
  /** Throws when this process may not write to a file or folder that is there. */
  mayWrite: (path: string) => Promise<void>;
}

/** The disk of this machine. */
export const realDisk: Disk = {
  read: (file) => readFile(file).catch(missing(null)),
  list: (folder) => readdir(folder).catch(missing([])),
  write: async (file, bytes, like) => {
    const mode = like === undefined ? undefined : (await stat(like).catch(missing(undefined)))?.mode;
    const handle = await open(file, 'w');
    try {
      await handle.writeFile(bytes);
      if (mode !== undefined) await handle.chmod(mode & 0o777);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true });
  },
  rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
  removeIfEmpty: async (folder) => {
    if ((await readdir(folder).catch(missing(['']))).length === 0) await rmdir(folder);
  },
  flush: async (folder) => {
    // Windows opens no folders, and needs none of this.
    if (process.platform === 'win32') return;
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  isLink: async (path) => (await lstat(path).catch(missing(undefined)))?.isSymbolicLink() ?? false,
  mayWrite: (path) => access(path, constants.W_OK).catch(missing(undefined)),
};

/** What stands for a file or folder that is not there. */
const missing =
  <T>(value: T) =>
  (cause: NodeJS.ErrnoException): T => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return value;
    throw cause;
  };

/** What the disk refused, in Vietnamese; other faults in their own words. */
export function diskFault(cause: unknown): string {
  const { code = '', path, message } = cause as NodeJS.ErrnoException;
  const { faults } = strings.disk;
  const known = Object.hasOwn(faults, code) ? faults[code as keyof typeof faults] : undefined;
  return known ? [known, path].filter(Boolean).join(': ') : message;
}
