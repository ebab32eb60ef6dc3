/** Where sidecars stand: beside the articles, or all of a folder's in its folder `.speechmark`. */
export type SidecarLayout = 'beside' | 'folder';

export const sidecarLayouts: readonly SidecarLayout[] = ['beside', 'folder'];

export const SIDECAR_SUFFIX = '.speechmark.jsonl';
export const SIDECAR_FOLDER = '.speechmark';

/** A place for the sidecar of an article. */
export interface SidecarPlace {
  readonly path: string;
  /** What the article is called seen from there: a relative URI reference. */
  readonly article: string;
}

/**
 * Where the sidecar of an article stands.
 * @param article A path, with slashes; or with backslashes too where `separator` is one.
 */
export function sidecarPlace(
  article: string,
  layout: SidecarLayout = 'beside',
  separator = '/',
): SidecarPlace {
  const cut = Math.max(article.lastIndexOf('/'), article.lastIndexOf(separator)) + 1;
  const folder = article.slice(0, cut);
  const name = article.slice(cut);
  const reference = encodeURIComponent(name.replace(/[\ud800-\udfff]/gu, '\ufffd'));
  return layout === 'beside'
    ? { path: `${folder}${name}${SIDECAR_SUFFIX}`, article: reference }
    : {
        path: `${folder}${SIDECAR_FOLDER}${separator}${name}${SIDECAR_SUFFIX}`,
        article: `../${reference}`,
      };
}

/** What stands before `SIDECAR_SUFFIX` in the name of an adjudicated file. */
export const ADJUDICATED_SUFFIX = '.adjudicated';

/** Where the file stands that settles what reviewers of an article marked differently. */
export function adjudicatedPlace({ path, article }: SidecarPlace): SidecarPlace {
  const base = path.slice(0, -SIDECAR_SUFFIX.length);
  return { path: `${base}${ADJUDICATED_SUFFIX}${SIDECAR_SUFFIX}`, article };
}

/** Whether a file is the sidecar of an article, or stands in for one. */
export const isSidecarName = (name: string): boolean => /\.speechmark(\.\d)?\.jsonl$/.test(name);

/** How many files beside one that cannot be read are tried. */
const MOST_FILES = 9;

/** The sidecar's path, then those of the files that stand in for it while it cannot be read. */
export function standIns(path: string): string[] {
  const base = path.slice(0, -SIDECAR_SUFFIX.length);
  return Array.from({ length: MOST_FILES }, (_, at) =>
    at === 0 ? path : `${base}.speechmark.${String(at + 1)}.jsonl`,
  );
}
