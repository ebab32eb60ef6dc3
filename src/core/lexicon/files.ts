import { rowsOf } from './wordRows';

/** What files say or are called that hold no article. */
export type FileTrait =
  /** A file of a software project, without its ending: “readme”. */
  | 'projectFile'
  /** Stands in licences, and seldom elsewhere. */
  | 'legalWord'
  /** Heads a chapter of a program's manual. */
  | 'manualHeading'
  /** A program that manuals call by its name. */
  | 'program'
  /** What the name of a file of code ends in. */
  | 'codeEnding'
  /** So frequent in English that a text without such words is not in English. */
  | 'commonWord';

export const files = rowsOf<FileTrait>()({
  projectFile: `
    readme contributing code_of_conduct security maintainers authors codeowners agents claude`,
  legalWord: `
    warranty warranties liable herein hereby hereof hereunder thereof thereto thereunder derivative
    copyleft patent patents merchantability`,
  manualHeading: `
    install installation installing usage api api_reference getting_started quickstart quick_start
    configuration contributing license licence requirements prerequisites features example examples
    option options commands troubleshooting changelog test tests testing build building development
    documentation`,
  program: 'npm npx pip git sudo cargo docker',
  codeEnding: 'js ts py json yaml yml md sh cpp java rs go toml exe dll',
  commonWord: `
    a about after all also an and are as at be been but by can could did do for from had has have he
    her him his i if in into is it its last more no not of on one or our out over said says she
    should so some than that the their them there these they this to under up was we were what when
    where which who will with would you your`,
});
