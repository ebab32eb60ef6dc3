import { ArticleReader } from '../core/articleReader';
import { ProseJudge } from '../core/document/prose';
import { SourceReader } from '../core/document/sourceReader';

/** Reads the versions of one document: each step keeps what an edit left alone. */
export class VersionReader {
  readonly sources = new SourceReader();
  readonly prose = new ProseJudge();
  readonly articles = new ArticleReader();
}
