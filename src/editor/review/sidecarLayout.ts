import * as vscode from 'vscode';
import {
  type SidecarLayout,
  type SidecarPlace,
  sidecarPlace,
} from '../../review/sidecar/sidecarPaths';

const layouts: readonly SidecarLayout[] = ['beside', 'folder'];

/** Where the settings want sidecars: beside their articles or in a folder of their own. */
export function layoutOf(article: vscode.Uri): SidecarLayout {
  const chosen = vscode.workspace
    .getConfiguration('speechmark.review', article)
    .get<unknown>('sidecars');
  return layouts.find((layout) => layout === chosen) ?? 'beside';
}

/** Both places where the sidecar of an article may stand, the one of the settings first. */
export function sidecarPlaces(article: vscode.Uri): readonly [SidecarPlace, SidecarPlace] {
  const layout = layoutOf(article);
  const other = layout === 'beside' ? 'folder' : 'beside';
  return [sidecarPlace(article.path, layout), sidecarPlace(article.path, other)];
}
