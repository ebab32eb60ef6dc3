/** An article that comes with the extension. They are listed here because the web lists no folder. */
export interface SampleArticle {
  /** The name of its file in `samples`. */
  readonly file: string;
  readonly headline: string;
}

export const sampleArticles: readonly SampleArticle[] = [
  {
    file: 'lake-chad-donor-conference.md',
    headline: 'Donors promise $780 million for Lake Chad, half of what was asked',
  },
  {
    file: 'foreign-secretary-water-fund.txt',
    headline: 'UK foreign secretary urges shared rules on river dams',
  },
  { file: 'ferry-contract-debate.html', headline: 'MPs clash over £180m ferry contract' },
  {
    file: 'black-sea-grain-talks.txt',
    headline: 'Turkey offers insurance fund to keep grain ships moving',
  },
  { file: 'coastal-summit-communique.html', headline: 'Wellington Communiqué' },
  {
    file: 'defence-minister-press-conference.md',
    headline:
      'Press conference by Defence Minister Liisa Kaljurand-Mets after the meeting of NATO defence ministers',
  },
  {
    file: 'finance-minister-resilience-speech.txt',
    headline: 'Speech by the Minister of Finance of Ghana, Kwabena Osei-Tandoh',
  },
  {
    file: 'vaccine-plant-press-release.html',
    headline: 'Development Bank backs vaccine plant in Dakar with €75 million',
  },
];
