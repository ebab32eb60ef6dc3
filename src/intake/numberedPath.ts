/**
 * Where one of the articles of a file goes: `report.md` where it is the only one, else
 * `report-03.md`, with as many digits as the last one needs.
 * @param path With its extension.
 * @param index From 0.
 */
export function numberedPath(path: string, index: number, count: number): string {
  if (count === 1) return path;
  const number = String(index + 1).padStart(String(count).length, '0');
  return path.replace(/(\.[^./\\]+)?$/, `-${number}$1`);
}
