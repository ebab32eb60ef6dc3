import * as vscode from 'vscode';
import { AnalysisStore } from './analysis/analysisStore';
import { EngineAnalyzer } from './analysis/engineAnalyzer';
import type { RunningExports } from './analysis/exports/exportCalls';
import { ExportWorker } from './analysis/exports/exportWorker';
import { KeptExports } from './analysis/exports/keptExports';
import type { Engine } from './analysis/protocol';
import { starter, type Starters } from './analysis/starter';
import { ActiveArticle } from './editor/articles/activeArticle';
import { tellAnnotatedFiles } from './editor/articles/annotatedFiles';
import { Articles } from './editor/articles/articles';
import { indexOf } from './editor/articles/documentIndex';
import { InsistedFiles } from './editor/articles/insistedFiles';
import { LiveArticles } from './editor/articles/liveArticles';
import { AnnotationHover } from './editor/cards/hover';
import { registerCommands } from './editor/commands/commands';
import { registerMarkCommands } from './editor/commands/markCommands';
import { registerMentionCommands } from './editor/commands/mentionCommands';
import { registerSamples } from './editor/commands/openSample';
import { registerCommandMap } from './editor/commands/registerCommandMap';
import type { SpeechmarkApi } from './editor/extensionApi';
import type { LoadIntake } from './editor/intake/convertToArticles';
import { LastExport } from './editor/export/lastExport';
import { type LoadExporting, registerExport } from './editor/export/registerExport';
import { registerIntake } from './editor/intake/registerIntake';
import { LeftOutMarks } from './editor/leftOut/leftOutMarks';
import { registerLeftOut } from './editor/leftOut/registerLeftOut';
import { TakenInBlocks } from './editor/leftOut/takenInBlocks';
import { registerLanguageFeatures } from './editor/language/registerLanguageFeatures';
import { ActorListSettings } from './editor/lists/actorListSettings';
import { registerLists } from './editor/lists/registerLists';
import { Highlights } from './editor/marks/highlights';
import { ShownKinds } from './editor/marks/shownKinds';
import { registerNavigation } from './editor/navigation/annotationNavigation';
import { Jumps } from './editor/navigation/jumps';
import { pickAnnotation } from './editor/navigation/annotationPicker';
import { LongArticles } from './editor/status/longArticles';
import { showActions } from './editor/status/statusActions';
import { StatusBar } from './editor/status/statusBar';
import { ArticleReviews } from './editor/review/articleReviews';
import { BlindMode } from './editor/review/blindMode';
import { LateReview } from './editor/review/lateReview';
import type { LoadReview } from './editor/review/loadReview';
import type { GitName } from './editor/review/reviewerName';
import { UnsavedDecisions } from './editor/review/unsavedDecisions';
import { registerViews } from './editor/views/registerViews';
import { MarkdownPreview } from './editor/preview/markdownPreview';
import { ReadingViews } from './editor/reading/readingViews';
import { editorLocalisation } from './editor/words/editorLocalisation';
import type { SidecarFiles } from './review/sidecar/sidecarStore';

/** What differs between the hosts: how bundles that are needed later are loaded, disk and git. */
export interface Platform {
  readonly engine: Starters<Engine>;
  readonly formats: Starters<RunningExports>;
  readonly intake: LoadIntake;
  readonly review: LoadReview;
  readonly exporting: LoadExporting;
  /** The files of the machine that the host runs on; null if it has none. */
  readonly files: SidecarFiles | null;
  readonly gitName: GitName;
}

/** Puts the extension together. The engine starts with the first article, in a worker. */
export function activateWith(platform: Platform, context: vscode.ExtensionContext): SpeechmarkApi {
  const l10n = editorLocalisation();
  const log = vscode.window.createOutputChannel('Speechmark', { log: true });
  const engine = starter(platform.engine, (place, reason) => {
    if (place === 'worker') log.info('Articles are read in a worker.');
    else
      log.warn(`No worker starts, so articles are read in the extension host. ${String(reason)}`);
  });
  const formats = starter(platform.formats, (place, reason) => {
    if (place !== 'worker') log.warn(`Exports are made in the extension host. ${String(reason)}`);
  });
  const startExports = async (): Promise<ExportWorker> => new ExportWorker(await formats.start());
  const exports = new KeptExports(startExports);
  const analyzer = new EngineAnalyzer(engine.start);
  const memory = context.workspaceState;
  const { version } = context.extension.packageJSON as { readonly version: string };
  const takenIn = new TakenInBlocks(memory);
  const blind = new BlindMode(platform.gitName, l10n);
  const reviews = new ArticleReviews({
    blind,
    ofDisk: platform.files,
    unsaved: new UnsavedDecisions(memory),
    load: platform.review,
  });
  const lists = new ActorListSettings(log);
  const articles = new Articles(
    new AnalysisStore(analyzer),
    log,
    takenIn,
    reviews,
    lists,
    new InsistedFiles(memory),
  );
  const active = new ActiveArticle(articles);
  const live = new LiveArticles(articles);
  const shownKinds = new ShownKinds(l10n);
  const highlights = new Highlights(articles, live, shownKinds);
  const status = new StatusBar(articles, active, l10n);
  const leftOut = new LeftOutMarks(articles, live, memory);
  const jumps = new Jumps();
  const views = registerViews({ articles, active, live, memory, jumps, l10n });
  const listed = registerLists({ active, live, lists: () => lists.of(), memory, l10n });
  const reading = new ReadingViews({
    articles,
    active,
    live,
    shownKinds,
    l10n,
    exports,
    follow: (document, offset) => {
      views.follow(document, offset);
    },
  });
  jumps.elsewhere = reading;
  const preview = new MarkdownPreview({ articles, live, exports });
  const { gitName } = platform;
  const review = new LateReview(
    articles,
    platform.review,
    { articles, active, live, reviews, shownKinds, jumps, indexOf, gitName, l10n },
    (error) => {
      log.error(`Articles cannot be reviewed. ${String(error)}`);
    },
  );
  context.subscriptions.push(
    log,
    reviews,
    blind,
    review,
    articles,
    active,
    live,
    jumps,
    reading,
    exports,
    preview,
    shownKinds,
    highlights,
    takenIn,
    leftOut,
    tellAnnotatedFiles(articles),
    registerLeftOut({ active, marks: leftOut, takenIn, l10n }),
    registerMarkCommands(shownKinds),
    registerNavigation({ active, live, shownKinds, jumps, l10n }),
    registerMentionCommands({ active, live, jumps, shownKinds, l10n, exports, articles }),
    registerCommandMap({
      'speechmark.showActions': () => showActions({ active, articles, l10n }),
      'speechmark.showLog': () => {
        log.show();
      },
      'speechmark.openReadingView': async (file?: unknown) => {
        await active.bringForward(file);
        await reading.open();
      },
      'speechmark.goToAnnotation': () => pickAnnotation(active, live, jumps, l10n),
    }),
    registerSamples(context.extensionUri, l10n),
    views,
    status,
    new LongArticles(articles, l10n),
    vscode.languages.registerHoverProvider('*', new AnnotationHover(live, shownKinds, l10n)),
    registerLanguageFeatures(articles, live, l10n),
    registerCommands({ articles, active, l10n }),
    registerExport(
      {
        articles,
        analyzer,
        l10n,
        version,
        startExports,
        exports,
        last: new LastExport(memory),
      },
      active,
      platform.exporting,
    ),
    listed,
    registerIntake({ intake: platform.intake, l10n, log }, context.globalState),
  );
  return {
    extendMarkdownIt: (markdown) => preview.extend(markdown),
    async analysisOf(uri) {
      const document = await vscode.workspace.openTextDocument(uri);
      const outcome = (await articles.current(document))?.outcome;
      return outcome?.state === 'annotated' ? outcome.document : undefined;
    },
    shownHighlights: (uri) => highlights.shownIn(uri),
    highlightStyles: (uri) => highlights.stylesIn(uri),
    readingPage: (uri) => reading.viewOf(uri)?.html,
    readingPlace: (uri) => reading.viewOf(uri)?.told,
    lastJump: () => jumps.last,
    highlightUpdates: () => highlights.updateCount,
    shownLeftOut: (uri) => leftOut.shownIn(uri),
    enginePlace: () => engine.place,
    exportPlace: () => formats.place,
    status: () => status.shown,
    reviewStatus: () => review.now?.status.shown,
    comparison: () => review.now?.comparison(),
    reviewSaved: async (uri) => {
      const document = await vscode.workspace.openTextDocument(uri);
      await reviews.whenSaved(document);
      return reviews.stateOf(document);
    },
    listedNames: () => listed.shown(),
    outlineRows: () => views.rowsOf('speechmark.outline'),
    viewRows: (view) =>
      view === 'speechmark.decisions' ? (review.now?.view.rows ?? []) : views.rowsOf(view),
    viewHeading: (view) => views.headingOf(view),
    selectedRow: (view) => views.selectedIn(view),
    viewRedraws: (view) => views.redrawsOf(view),
  };
}
