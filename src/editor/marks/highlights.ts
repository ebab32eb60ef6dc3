import * as vscode from 'vscode';
import type { Range } from '../../core/document/sourceDocument';
import type { AnnotationKind } from '../../core/model';
import { keyOf, type Articles } from '../articles/articles';
import { caretsOf, editorsOf, inView, rangeIn, wordsAtCarets } from '../articles/editorRanges';
import { textEdit, type LiveArticle, type LiveArticles } from '../articles/liveArticles';
import { moveThrough, type TextEdit } from '../../anchoring/textEdits';
import type { MarkName } from '../kinds/editorKind';
import { kinds, markStyles } from '../kinds/kinds';
import { assignHues, type ActorHues } from './actorHues';
import { createDecorations } from './decorations';
import { markOf, marksIn } from './mark';
import {
  caretKeys,
  isAtCaret,
  layOut,
  overlaps,
  type LayoutKey,
  type MarkLayout,
} from './markLayout';
import { rulerMarks } from './rulerMarks';
import type { ShownKinds } from './shownKinds';
import { ShownMarks, type MarkRanges } from './shownMarks';

/** The marks of one style in an editor. */
export interface ShownHighlights {
  readonly kind: MarkName;
  readonly ranges: readonly vscode.Range[];
}

/** Of articles longer than this, only the part around the view is marked, in UTF-16 code units. */
const wholeLength = 60_000;
/** Lines that are marked above and below the view. */
const margin = 150;
/** Milliseconds without an edit before marks are set: the window may be ahead of us until then. */
const quiet = 350;
/** An edit within this many milliseconds of setting marks may have been made before they arrived. */
const crossing = 3000;
/** Milliseconds without an edit after which none can still be on its way. */
const settled = 5000;
/** An idle window answers within this many milliseconds. */
const busy = 60;
/** If a timer is this many milliseconds late, edits may be waiting to be delivered. */
const late = 30;
/** Milliseconds without an edit after which a word counts as typed. */
const pause = 800;

const everything: Range = { start: 0, end: Number.MAX_SAFE_INTEGER };

type Key = LayoutKey | `ruler:${AnnotationKind}`;

interface Shown {
  readonly marks: ShownMarks<Key>;
  /** The part of the text that is marked; null for all of it. */
  part: Range | null;
  setAt: number;
  /** The marks at the carets when it was last marked. */
  atCarets: string;
}

/**
 * Marks annotations in the editors. Between an edit and the next analysis VS Code moves the marks
 * itself. They are set again only if they differ from what is shown, and never while someone is
 * typing: VS Code would put them where the words were before.
 */
export class Highlights implements vscode.Disposable {
  private readonly decorations = createDecorations();
  private readonly shown = new Map<vscode.TextEditor, Shown>();
  private readonly timers = new Map<vscode.TextEditor, ReturnType<typeof setTimeout>>();
  private readonly edited = new Map<string, number>();
  private readonly hues = new Map<string, ActorHues>();
  private readonly disposables: vscode.Disposable[];
  private updates = 0;

  constructor(
    private readonly articles: Articles,
    private readonly live: LiveArticles,
    private readonly shownKinds: ShownKinds,
  ) {
    const { window, workspace } = vscode;
    this.disposables = [
      ...this.decorations.text.values(),
      ...this.decorations.ruler.values(),
      articles.onDidChange((uri) => {
        for (const editor of editorsOf(uri)) this.show(editor);
      }),
      shownKinds.onDidChange(() => {
        this.showAll();
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('speechmark.highlights')) this.showAll();
      }),
      window.onDidChangeVisibleTextEditors((editors) => {
        this.follow(editors);
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        const part = this.shown.get(textEditor)?.part;
        if (part && !holds(part, inView(textEditor, 0))) this.show(textEditor);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (!this.isWriting(textEditor.document) && this.isCaretMoved(textEditor))
          this.show(textEditor);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.edit(document, contentChanges.map(textEdit));
      }),
      workspace.onDidCloseTextDocument((document) => {
        this.edited.delete(keyOf(document));
        this.hues.delete(keyOf(document));
      }),
    ];
    this.showAll();
  }

  /** The marks in the editors of a document, where they are now. */
  shownIn(uri: vscode.Uri): readonly ShownHighlights[] {
    const editor = editorsOf(uri.toString())[0];
    const shown = editor && this.shown.get(editor);
    if (!shown) return [];
    const ranges = shown.marks.now();
    return markStyles.map(({ name }) => ({
      kind: name,
      ranges: [...ranges]
        .filter(([key]) => key.endsWith(`:${name}Whole`))
        .flatMap(([, each]) => each)
        .filter(({ start, end }) => start < end)
        .sort((a, b) => a.start - b.start || b.end - a.end)
        .map((range) => rangeIn(editor.document, range)),
    }));
  }

  /** How many marks an editor has of each decoration. */
  stylesIn(uri: vscode.Uri): Readonly<Record<string, number>> {
    const editor = editorsOf(uri.toString())[0];
    const shown = editor && this.shown.get(editor);
    return Object.fromEntries(
      [...(shown?.marks.now() ?? [])]
        .filter(([key]) => !key.endsWith('Whole'))
        .map(([key, ranges]) => [key, ranges.length]),
    );
  }

  /** How often decorations were set in an editor. */
  get updateCount(): number {
    return this.updates;
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const disposable of this.disposables) disposable.dispose();
  }

  private showAll(): void {
    for (const editor of vscode.window.visibleTextEditors) this.show(editor);
  }

  private follow(editors: readonly vscode.TextEditor[]): void {
    for (const editor of [...this.shown.keys(), ...this.timers.keys()]) {
      if (editors.includes(editor)) continue;
      clearTimeout(this.timers.get(editor));
      this.timers.delete(editor);
      this.shown.delete(editor);
    }
    for (const editor of editors) if (!this.shown.has(editor)) this.show(editor);
  }

  /** Marks an editor as soon as nobody is typing. */
  private show(editor: vscode.TextEditor): void {
    const since = this.sinceEdit(editor.document);
    if (since < quiet) this.showIn(editor, quiet - since);
    else if (since < settled && this.shown.has(editor)) void this.showIfStill(editor);
    else this.render(editor);
  }

  /**
   * Sends the window a question first: its answer arrives after any edits that are still on their
   * way. A window that is slow to answer is busy, most likely with typing.
   */
  private async showIfStill(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    const { version } = document;
    const asked = Date.now();
    await roundTrip();
    if (!vscode.window.visibleTextEditors.includes(editor)) return;
    const isStill = document.version === version && Date.now() - asked < busy;
    if (isStill || this.sinceEdit(document) > settled) this.render(editor);
    else this.showIn(editor, quiet);
  }

  private showIn(editor: vscode.TextEditor, delay: number): void {
    clearTimeout(this.timers.get(editor));
    const due = Date.now() + delay;
    const timer = setTimeout(() => {
      this.timers.delete(editor);
      if (!vscode.window.visibleTextEditors.includes(editor)) return;
      if (Date.now() > due + late) this.showIn(editor, late);
      else this.show(editor);
    }, delay);
    this.timers.set(editor, timer);
  }

  private render(editor: vscode.TextEditor): void {
    const { document } = editor;
    const live = this.live.of(document);
    if (!live) {
      if (this.articles.stateOf(document) !== 'waiting') this.clear(editor);
      return;
    }
    const isWriting = this.isWriting(document);
    const part = document.lineCount > 2 * margin && live.document.length > wholeLength;
    const within = part ? inView(editor, margin) : null;
    const layout = this.layout(editor, live, within, isWriting);
    const shown = this.set(editor, new Map([...layout, ...this.ruler(live)]), within);
    shown.atCarets = this.atCarets(editor, live);
    // A mark that is hidden while its word is typed comes back afterwards.
    if (isWriting) this.showIn(editor, pause - this.sinceEdit(document));
  }

  private layout(
    editor: vscode.TextEditor,
    live: LiveArticle,
    within: Range | null,
    isWriting: boolean,
  ): MarkLayout {
    const { document } = editor;
    const marks = marksIn(live.document, within ? widened(within, live.edits) : everything).map(
      (mark) => ({
        ...mark,
        ...live.now(mark),
      }),
    );
    const settings = vscode.workspace.getConfiguration('speechmark.highlights', document);
    const isByActor = settings.get<string>('actorColors') === 'byActor';
    return layOut(marks, {
      hidden: this.shownKinds.hidden,
      hues: isByActor ? this.huesOf(document, live) : null,
      hideBelow: settings.get<number>('hideBelow', 0),
      faintBelow: settings.get<number>('faintBelow', 0),
      isCalm: settings.get<string>('loudness') !== 'full',
      carets: caretsOf(editor),
      typed: isWriting ? wordsAtCarets(editor) : [],
    });
  }

  private huesOf(document: vscode.TextDocument, live: LiveArticle): ActorHues {
    const key = keyOf(document);
    const hues = assignHues(live.document.entities, this.hues.get(key));
    this.hues.set(key, hues);
    return hues;
  }

  /** Marks of whole annotations, without decoding them: a pledge is its amount. */
  private ruler({ document, index, edits }: LiveArticle): [Key, Range[]][] {
    const byKind = new Map<AnnotationKind, Range[]>(kinds.map(({ kind }) => [kind, []]));
    index.forEachSpan((kind, start, end) => {
      byKind.get(kind)?.push({ start, end });
    });
    return kinds.map(({ kind }) => [
      `ruler:${kind}`,
      this.shownKinds.hidden.has(kind)
        ? []
        : rulerMarks(byKind.get(kind) ?? [], document.length).map((range) =>
            moveThrough(range, edits),
          ),
    ]);
  }

  private set(editor: vscode.TextEditor, ranges: MarkRanges<Key>, part: Range | null): Shown {
    const shown = this.shown.get(editor) ?? {
      marks: new ShownMarks<Key>(),
      part,
      setAt: 0,
      atCarets: '',
    };
    const changes = shown.marks.replace(ranges);
    for (const [key, each] of changes) this.put(editor, key, each);
    if (changes.length > 0) shown.setAt = Date.now();
    shown.part = part;
    this.shown.set(editor, shown);
    return shown;
  }

  private put(editor: vscode.TextEditor, key: Key, ranges: readonly Range[]): void {
    const type = this.typeOf(key);
    if (!type) return;
    this.updates += 1;
    editor.setDecorations(
      type,
      ranges.map((range) => rangeIn(editor.document, range)),
    );
  }

  private typeOf(key: Key): vscode.TextEditorDecorationType | undefined {
    const { text, ruler } = this.decorations;
    return text.get(key as LayoutKey) ?? ruler.get(key.replace('ruler:', '') as AnnotationKind);
  }

  /** Follows an edit: VS Code has moved the marks already. */
  private edit(document: vscode.TextDocument, edits: readonly TextEdit[]): void {
    const now = Date.now();
    this.edited.set(keyOf(document), now);
    for (const [editor, shown] of this.shown) {
      if (editor.document !== document) continue;
      for (const each of edits) shown.marks.edit(each);
      if (now - shown.setAt < crossing) shown.marks.doubt();
      this.hideTyped(editor, shown);
      if (shown.marks.isDoubtful) this.showIn(editor, quiet);
    }
  }

  /** Removes the marks from the word being typed: they belong to the word it was before. */
  private hideTyped(editor: vscode.TextEditor, { marks }: Shown): void {
    const atCaret = caretKeys.filter((key) => marks.of(key).length > 0);
    if (atCaret.length === 0) return;
    const words = wordsAtCarets(editor);
    for (const key of atCaret) {
      if (!marks.of(key).some((range) => words.some((word) => overlaps(range, word)))) continue;
      this.put(editor, key, []);
      marks.remove(key);
      this.showIn(editor, pause);
    }
  }

  private isCaretMoved(editor: vscode.TextEditor): boolean {
    const shown = this.shown.get(editor);
    const live = this.live.of(editor.document);
    if (!shown || !live) return false;
    return this.atCarets(editor, live) !== shown.atCarets;
  }

  /** The marks at the carets that are drawn in another way there, written down. */
  private atCarets(editor: vscode.TextEditor, { index, edits, now }: LiveArticle): string {
    const carets = caretsOf(editor);
    const touched = carets.flatMap((caret) =>
      index
        .placesIn(widened({ start: caret - 1, end: caret + 1 }, edits))
        .map((place) => ({ style: markOf(place)?.style, ...now(place) })),
    );
    const written = touched
      .filter(
        ({ style, ...range }) =>
          (style?.isShort === true || style?.isQuiet === true) && isAtCaret(range, { carets }),
      )
      .map(({ start, end }) => `${String(start)}-${String(end)}`);
    return [...new Set(written)].sort().join();
  }

  private isWriting(document: vscode.TextDocument): boolean {
    return this.sinceEdit(document) < pause;
  }

  private sinceEdit(document: vscode.TextDocument): number {
    return Date.now() - (this.edited.get(keyOf(document)) ?? Number.NEGATIVE_INFINITY);
  }

  private clear(editor: vscode.TextEditor): void {
    const shown = this.shown.get(editor);
    if (!shown) return;
    this.shown.delete(editor);
    for (const [key, ranges] of shown.marks.now()) if (ranges.length > 0) this.put(editor, key, []);
  }
}

/** Resolves when the window has answered, after everything it had sent us before. */
async function roundTrip(): Promise<void> {
  // The command does nothing. If a window does not know it, that is an answer too.
  await vscode.commands.executeCommand('noop').then(undefined, () => undefined);
}

/** A range, in the text before some edits, sure to contain what a range contains after them. */
function widened({ start, end }: Range, edits: readonly TextEdit[]): Range {
  const inserted = edits.reduce((sum, edit) => sum + edit.inserted, 0);
  const removed = edits.reduce((sum, edit) => sum + edit.removed, 0);
  return { start: start - inserted, end: end + removed };
}

function holds(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
