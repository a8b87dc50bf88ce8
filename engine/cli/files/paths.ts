import path from 'node:path';

/** A path as messages and results name it: from the current folder when it is below it, with forward slashes. */
export function shownPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  const below = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  return (below ? relative : file).split(path.sep).join('/');
}
