/** Why the names of a package's entries cannot be trusted, with the name; `undefined` where all are sound. */
export function strangeName(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.normalize('NFC').toLowerCase();
    if (!isSound(name) || seen.has(key)) return name;
    seen.add(key);
  }
  return undefined;
}

/** Folders and file names with `/` between them, below the package's own root. */
function isSound(name: string): boolean {
  if (name.length > 250 || /[\\:*?"<>|]|\p{C}/u.test(name)) return false;
  const steps = name.replace(/\/$/u, '').split('/');
  return steps.every((step) => step !== '' && step !== '.' && step !== '..' && !step.endsWith(' '));
}
