import { rowsOf } from './wordRows';

/** Offices with their abbreviations before a name: “Sen. NAME”. */
const shortForms = {
  Senator: 'sen. sens. sen',
  Representative: 'rep. reps.',
  Governor: 'gov. govs. gov',
  General: 'gen. gen',
  Colonel: 'col. col',
  Lieutenant: 'lt. lt',
  Major: 'maj. maj',
  Brigadier: 'brig. brig',
  Corporal: 'cpl.',
  Captain: 'capt. capt',
  Sergeant: 'sgt. sgt',
  Admiral: 'adm. adm',
  Commander: 'cmdr. cdr. cdr comdr.',
  Commissioner: 'comr. comm. commr.',
  Ambassador: 'amb.',
  President: 'pres.',
  Secretary: 'sec.',
  Councillor: 'cllr. cllr cllrs',
  Delegate: 'del.',
  Superintendent: 'supt. supt',
  Inspector: 'insp. insp',
  Detective: 'det.',
  Deputy: 'dep.',
};

/** Offices by their abbreviations in lower case. */
export const officesInFull: ReadonlyMap<string, string> = new Map(
  Object.entries(shortForms).flatMap(([office, short]) =>
    short.split(' ').map((one) => [one, office] as const),
  ),
);

/** Offices that headlines and titles abbreviate in capitals: “PM”, never “pm”; members of houses. */
export const officesInCapitals: ReadonlyMap<string, string> = new Map([
  ['PM', 'Prime Minister'],
  ['CM', 'Chief Minister'],
  ['FM', 'Minister'],
  ['TD', 'TD'],
  ['MS', 'MS'],
  ['MK', 'MK'],
]);

/** Members of a house by two letters, which are companies and measures too. */
export const membersInLetters: ReadonlySet<string> = new Set(['TD', 'MS', 'MK']);

/** An office shortened before a name. */
export type OfficeTrait =
  | 'officeAbbreviation'
  /** A member of a house, in capitals before a name: “MCA NAME”. */
  | 'memberInCapitals'
  /** Sits or stands for a place, or what such people sit in: “[member] for Leeds Central”. */
  | 'seated';

export const offices = rowsOf<OfficeTrait>()({
  seated: `
    member candidate councillor councilor senator td bishop archbishop mayor parliament congress
    assembly`,
  memberInCapitals: 'mca mha mla mlc mna mpa mep msp mhk mlas mcas',
  officeAbbreviation: [...officesInFull.keys()].join(' '),
});
