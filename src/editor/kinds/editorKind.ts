import type * as vscode from 'vscode';
import type { Range } from '../../core/document/sourceDocument';
import type { Annotation, AnnotationKind, Span } from '../../core/model';
import type { DocumentIndex } from '../articles/documentIndex';
import type { Card } from '../cards/cardParts';
import type { ArticleRow } from '../views/articleRow';
import type { ArticleContext } from '../words/articleContext';
import type { Translate } from '../words/localisation';

/**
 * All that the editor knows of one kind of annotation. Marks, cards, views, counts, navigation and
 * commands go over the list in `kinds.ts` and ask this, so a new kind is a folder and a line there.
 *
 * What takes an annotation is a method, because TypeScript then lets a kind of pledges stand in a
 * list of kinds. `kindOf` looks a kind up by its annotation, so no kind is given another's.
 */
export interface EditorKind<A extends Annotation = Annotation> {
  readonly kind: A['kind'];
  /** Name of a codicon. */
  readonly icon: string;
  /** Where it stands in the overview ruler. */
  readonly rulerLane: keyof typeof vscode.OverviewRulerLane;
  /** How VS Code's own outline shows it. */
  readonly symbol: keyof typeof vscode.SymbolKind;
  readonly commands: KindCommands;
  /** The ways it is marked in the text; the first unless `markFor` says otherwise. */
  readonly marks: readonly [MarkStyle, ...MarkStyle[]];
  markFor?(annotation: A, range: Range): MarkStyle;
  /** What annotations of this kind are called together: “Pledges”. */
  plural(t: Translate): string;
  /** How its marks look, in words. */
  shape(t: Translate): string;
  /** “1 pledge”, “3 pledges”. */
  counted(count: number, t: Translate): string;
  /** How many an article has, where that is not the number of annotations. */
  count?(index: DocumentIndex): number;
  label(annotation: A, context: ArticleContext): AnnotationLabel;
  card(annotation: A, context: ArticleContext): Card;
  /** The annotation as plain text to paste elsewhere, ending in a full stop. */
  citation(annotation: A, context: ArticleContext): string;
  /** Whether another annotation already says all that this one does, so lists leave it out. */
  isRedundant?(annotation: A, index: DocumentIndex): boolean;
  /** Id of what VS Code's own outline lists once, at the first place; null where it is not listed. */
  listedOnce?(annotation: A, index: DocumentIndex): string | null;
  /** How VS Code's own outline names it; by its label and words if left out. */
  listed?(label: AnnotationLabel): { readonly name: string; readonly detail: string };
  /** The entity that an annotation mentions; null when it is not linked to one. */
  entity?(annotation: A): string | null;
  /** Every place that names the same thing, in reading order. */
  mentions?(annotation: A, index: DocumentIndex): readonly Range[];
  /** The annotation that names the same thing first and in full. */
  firstMention?(annotation: A, index: DocumentIndex): A;
  /** For what somebody says or pledges: such annotations have rows in the speech outline. */
  readonly spoken?: SpokenKind<A>;
}

/** Ids of the commands that work on one kind. */
export interface KindCommands {
  readonly next: string;
  readonly previous: string;
  readonly toggle: string;
  /** The same in menus, where one title has a check mark: VS Code draws none for extensions. */
  readonly check: string;
  readonly uncheck: string;
}

/** An annotation in a list: plain text, each part on one line. */
export interface AnnotationLabel {
  /** Who does what: “Okello: pledges £40 million”. */
  readonly label: string;
  /** What sort of annotation it is: “pledge”, “direct quote”, “person”. */
  readonly sort: string;
  /** The words themselves, unless the label has them already. */
  readonly detail: string;
  /** Name of a codicon. */
  readonly icon: string;
}

export type MarkName = AnnotationKind | 'pledgePart' | 'blockQuote';

/** One way to mark text. Colours are contributed in package.json, by kind. */
export interface MarkStyle {
  readonly name: MarkName;
  readonly kind: AnnotationKind;
  /** Whether the text has the background colour of its kind. */
  readonly isFilled: boolean;
  /** Lines of the mark, in the border colour of its kind. No mark may move the text. */
  readonly lines: Pick<
    vscode.DecorationRenderOptions,
    'borderWidth' | 'borderStyle' | 'borderRadius' | 'outline' | 'isWholeLine'
  >;
  /** Whether it marks a few words rather than whole sentences. */
  readonly isShort: boolean;
  /** Whether it is a tint alone until a caret is in it, where the reader wants a calm page. */
  readonly isQuiet?: boolean;
  /** Whether each entity can have a colour of its own. */
  readonly hasHues?: boolean;
}

/** Who says or pledges something. */
export interface Speaker {
  /** Id of an entity, null when unknown. */
  readonly id: string | null;
  /** The words that name the speaker here. */
  readonly span: Span | null;
  /** Id of the entity that the speaker acts for. */
  readonly onBehalfOf: string | null;
}

/** How the speech outline lists a kind. */
export interface SpokenKind<A extends Annotation = Annotation> {
  speaker(annotation: A): Speaker;
  /**
   * The words of a row. `speakerAbove` is who says what the row stands under, so that a row need
   * not name the same speaker again; undefined for a row that stands under none.
   */
  row(annotation: A, context: ArticleContext, speakerAbove: string | null | undefined): RowWords;
  /** All the text that an annotation covers; its own range if left out. */
  extent?(annotation: A): Range;
  /** Whether an annotation inside that text gets its row below; any does if left out. */
  mayHold?(inner: Annotation): boolean;
  /** The groups below the kind's own when the outline is ordered by kind. */
  groups?(t: Translate): readonly OutlineGroup<A>[];
}

export type RowWords = Pick<ArticleRow, 'label' | 'description' | 'spoken' | 'copied' | 'icon'>;

export interface OutlineGroup<A extends Annotation = Annotation> {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
  holds(annotation: A): boolean;
}
