import * as vscode from 'vscode';
import { codedBy } from '../../../review/agreement/codedBy';
import {
  compare,
  type Comparison,
  type Disagreement,
} from '../../../review/agreement/disagreements';
import {
  ADJUDICATED,
  outcomeOf,
  type Settlement,
  settling,
  settlingAgreed,
  unsettling,
} from '../../../review/agreement/settle';
import type { Act, Correction, Decision } from '../../../review/decision';
import { redoing, undoing } from '../../../review/history';
import { sign } from '../../../review/sign';
import { adjudicatedPlace } from '../../../review/sidecar/sidecarPaths';
import {
  loadSidecar,
  saveDecisions,
  type SidecarFiles,
} from '../../../review/sidecar/sidecarStore';
import type { SourceFormat } from '../../../core/model';
import { fileNameOf } from '../../articles/articles';
import { sidecarPlaces } from '../sidecarLayout';
import type { ComparisonShown } from './comparisonPage';

/** Two reviewers whose decisions on an article are compared. */
export interface Compared {
  readonly document: vscode.TextDocument;
  readonly format: SourceFormat;
  readonly reviewers: readonly [string, string];
  /** The decisions of both as they now are. */
  readonly decisions: () => Iterable<Decision>;
  /** The files beside the article. */
  readonly files: SidecarFiles;
}

/** A walk through what two reviewers marked differently, and the file in which it is settled. */
export class Comparing {
  private comparison: Comparison;
  private adjudicated: readonly Decision[] = [];
  private at = 0;

  private constructor(private readonly compared: Compared) {
    this.comparison = this.compareNow();
  }

  /** Reads what was settled before. */
  static async open(compared: Compared): Promise<Comparing> {
    const comparing = new Comparing(compared);
    const places = sidecarPlaces(compared.document.uri).map(adjudicatedPlace);
    const { decisions } = await loadSidecar(compared.files, places);
    comparing.adjudicated = decisions;
    comparing.at = Math.max(0, comparing.shown.outcomes.indexOf(null));
    return comparing;
  }

  get document(): vscode.TextDocument {
    return this.compared.document;
  }

  get shown(): ComparisonShown {
    const { document, reviewers } = this.compared;
    const judged = this.judgedNow();
    return {
      article: fileNameOf(document.uri),
      reviewers,
      source: document.getText(),
      comparison: this.comparison,
      outcomes: this.comparison.disagreements.map((each) => outcomeOf(each, judged)),
      at: this.at,
      isAgreedTaken: this.comparison.agreed.every(({ judgement }) =>
        judged.some(({ target }) => target.annotation === judgement.target.annotation),
      ),
    };
  }

  get current(): Disagreement | undefined {
    return this.comparison.disagreements[this.at];
  }

  /** Compares again: the text or the decisions have changed. */
  refresh(): void {
    const id = this.current?.id;
    this.comparison = this.compareNow();
    const { disagreements } = this.comparison;
    const same = disagreements.findIndex((each) => each.id === id);
    this.at = same >= 0 ? same : Math.max(0, Math.min(this.at, disagreements.length - 1));
  }

  /** @param by One on, or one back; round at the ends. */
  step(by: 1 | -1): void {
    const count = this.comparison.disagreements.length;
    if (count > 0) this.at = (this.at + by + count) % count;
  }

  goTo(at: number): void {
    if (this.comparison.disagreements[at]) this.at = at;
  }

  /**
   * Settles the disagreement that is looked at, and goes on to the next that is open.
   * @param correction What is other than the reviewer who is right has it.
   */
  async settle(how: Settlement, correction: Correction['to'] | null = null): Promise<void> {
    const { current } = this;
    if (!current) return;
    const unit = (how === 'second' ? current.second : current.first).unit;
    const corrected: Act[] =
      correction && unit
        ? [
            {
              action: 'correct',
              target: unit.judgement.target,
              suggestion: unit.judgement.suggestion,
              from: {},
              to: correction,
            },
          ]
        : [];
    const before = unsettling(current, this.adjudicated);
    await this.add([...before, ...settling(current, how), ...corrected]);
    const { outcomes } = this.shown;
    const next = outcomes.findIndex((outcome, at) => outcome === null && at > this.at);
    const open = next >= 0 ? next : outcomes.indexOf(null);
    if (open >= 0) this.at = open;
  }

  /** Puts what both agree on into the adjudicated file. */
  async takeAgreed(): Promise<void> {
    const known = new Set(this.judgedNow().map(({ target }) => target.annotation));
    const missing = this.comparison.agreed.filter(
      ({ judgement }) => !known.has(judgement.target.annotation),
    );
    await this.add(settlingAgreed(missing));
  }

  async reverse(way: 'undo' | 'redo'): Promise<boolean> {
    const reversal = (way === 'undo' ? undoing : redoing)(this.adjudicated, ADJUDICATED);
    if (reversal) await this.add([reversal]);
    return reversal !== null;
  }

  private compareNow(): Comparison {
    const { document, format, reviewers, decisions } = this.compared;
    return compare({ source: document.getText(), format }, decisions(), reviewers);
  }

  private judgedNow(): ReturnType<typeof codedBy>['reviewed']['judgements'] {
    const { document, format } = this.compared;
    return codedBy(document.getText(), format, this.adjudicated, ADJUDICATED).reviewed.judgements;
  }

  private async add(acts: readonly Act[]): Promise<void> {
    if (acts.length === 0) return;
    const { document, files } = this.compared;
    const log = this.adjudicated;
    const made = sign(acts, { by: ADJUDICATED, at: new Date(), log });
    const [place] = sidecarPlaces(document.uri);
    const saved = await saveDecisions(files, adjudicatedPlace(place), [...log, ...made]);
    this.adjudicated = saved.decisions;
  }
}
