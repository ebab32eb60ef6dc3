import type { Selection } from '../../review/selectAnnotations';

/** Which articles are exported: what is selected in one, one as a whole, or all of a folder. */
export type ExportScope = 'selection' | 'file' | 'folder' | 'workspace';

/** Which annotations; ranges are those of the moment, so they are no part of a plan. */
export type ExportSelection = Omit<Selection, 'ranges'>;

/** An export with every question answered, as it is kept to be done again. */
export interface ExportPlan {
  readonly scope: ExportScope;
  /** URI of the article or the folder; of a workspace none. */
  readonly place: string | null;
  /** Id of the format. */
  readonly format: string;
  readonly selection: ExportSelection;
  /** URI of the file that is written. */
  readonly target: string;
}
